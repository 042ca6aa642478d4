namespace Manifests.Cel.Syntax;

/// <summary>Which macros an environment has.</summary>
[Flags]
internal enum MacroSets
{
    None = 0,

    /// <summary>has, all, exists, exists_one, existsOne, map, filter.</summary>
    Standard = 1,

    /// <summary>The forms with two variables, transformList, transformMap, transformMapEntry.</summary>
    TwoVariables = 2,

    /// <summary>optMap, optFlatMap, and the syntax of optionals.</summary>
    Optionals = 4,

    /// <summary>cel.bind.</summary>
    Bindings = 8,

    /// <summary>sortBy.</summary>
    SortBy = 16,
}
