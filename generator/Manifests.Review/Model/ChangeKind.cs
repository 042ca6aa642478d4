namespace Manifests.Review;

/// <summary>What became of a resource.</summary>
public enum ChangeKind
{
    /// <summary>Only the head has it.</summary>
    Added,

    /// <summary>Only the base has it.</summary>
    Removed,

    /// <summary>Both have it, at the same place, with other fields.</summary>
    Changed,

    /// <summary>Both have it, in another file or read by other Applications. Fields may differ as well.</summary>
    Moved,

    /// <summary>
    /// The base has it under another name or in another namespace: one object goes and a similar one comes. Fields may differ as well.
    /// </summary>
    Renamed,
}
