namespace Manifests;

/// <summary>What stands at a path.</summary>
internal enum DiskEntryKind
{
    /// <summary>A plain file.</summary>
    File,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A symbolic link or junction, wherever it leads.</summary>
    Link,
}
