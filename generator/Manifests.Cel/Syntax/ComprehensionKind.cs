namespace Manifests.Cel.Syntax;

/// <summary>What a macro does with the items of a list, the keys or entries of a map, or the value of an optional.</summary>
internal enum ComprehensionKind
{
    /// <summary>Whether every item fits.</summary>
    All,

    /// <summary>Whether one item or more fits.</summary>
    Exists,

    /// <summary>Whether exactly one item fits.</summary>
    ExistsOne,

    /// <summary>The items that fit.</summary>
    Filter,

    /// <summary>What is made of each item, of those that fit when there is a condition.</summary>
    Map,

    /// <summary>A map of the same keys, of those entries that fit, with what is made of each.</summary>
    TransformMap,

    /// <summary>A map of the entries that are made of each, of those that fit.</summary>
    TransformMapEntry,

    /// <summary>The items in the order of what is made of each.</summary>
    SortBy,
}
