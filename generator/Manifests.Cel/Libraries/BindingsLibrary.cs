using Manifests.Cel.Syntax;

namespace Manifests.Cel.Libraries;

/// <summary>The macro <c>cel.bind(name, value, expression)</c>.</summary>
public static class BindingsLibrary
{
    /// <summary>The library.</summary>
    public static CelLibrary Instance { get; } = new() { Name = "bindings", Macros = MacroSets.Bindings };
}
