namespace Manifests;

/// <summary>What stands behind a reference.</summary>
internal enum ReferenceTarget
{
    /// <summary>A file of the tree.</summary>
    File,

    /// <summary>A folder of the tree.</summary>
    Folder,

    /// <summary>A base in another repository.</summary>
    Remote,

    /// <summary>Nothing in the tree.</summary>
    Missing,

    /// <summary>A place outside of the tree.</summary>
    Outside,
}
