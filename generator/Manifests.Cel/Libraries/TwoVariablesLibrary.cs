using Manifests.Cel.Syntax;

namespace Manifests.Cel.Libraries;

/// <summary>Macros with two variables: all, exists, existsOne, transformList, transformMap, transformMapEntry.</summary>
public static class TwoVariablesLibrary
{
    /// <summary>The library.</summary>
    public static CelLibrary Instance { get; } = new() { Name = "two-variable comprehensions", Macros = MacroSets.TwoVariables };
}
