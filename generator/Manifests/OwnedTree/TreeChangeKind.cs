namespace Manifests;

/// <summary>How a file differs.</summary>
public enum TreeChangeKind
{
    /// <summary>It is not there yet.</summary>
    Added,

    /// <summary>Its content differs.</summary>
    Changed,

    /// <summary>It is gone, or would go.</summary>
    Removed,
}
