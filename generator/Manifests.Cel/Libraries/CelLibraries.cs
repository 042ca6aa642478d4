using System.Collections.Immutable;

namespace Manifests.Cel.Libraries;

/// <summary>The libraries of this room.</summary>
public static class CelLibraries
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<CelLibrary> All { get; } =
    [
        StandardLibrary.Instance,
        OptionalsLibrary.Instance,
        TwoVariablesLibrary.Instance,
        BindingsLibrary.Instance,
        StringsLibrary.Instance,
        ListsLibrary.Instance,
        SetsLibrary.Instance,
    ];
}
