namespace Manifests.Review;

/// <summary>How much a Markdown report tells, from everything to what always fits.</summary>
internal enum MarkdownDetail
{
    /// <summary>Every field with its values, and the lines of texts.</summary>
    Everything,

    /// <summary>Every field with the beginning of its values; of texts how many lines differ.</summary>
    ShortValues,

    /// <summary>Every field without values.</summary>
    Fields,

    /// <summary>Every resource without its fields.</summary>
    Resources,

    /// <summary>How many resources of each kind, for each place and Application; every consequence.</summary>
    Kinds,

    /// <summary>How many resources for each place; every danger, and the other consequences by rule.</summary>
    Places,

    /// <summary>How many resources in all, and the consequences by rule. Has a greatest length, whatever differs.</summary>
    Totals,
}
