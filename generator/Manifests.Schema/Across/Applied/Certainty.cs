namespace Manifests.Schema.Across;

/// <summary>
/// An answer about a cluster of which only a part is known. In ascending order, so that the lesser of two is what holds for both, and
/// the greater what holds for one of them.
/// </summary>
public enum Certainty
{
    /// <summary>It is not so.</summary>
    No,

    /// <summary>It depends on what is not known here.</summary>
    Unknown,

    /// <summary>It is so.</summary>
    Yes,
}
