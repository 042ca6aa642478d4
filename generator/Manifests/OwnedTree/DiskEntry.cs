namespace Manifests;

/// <summary>What stands at a path of a tree's folder.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="LinkTarget">Where a link leads; <see langword="null"/> for everything else.</param>
/// <param name="IsReadOnly">Whether it is write-protected.</param>
internal readonly record struct DiskEntry(DiskEntryKind Kind, string? LinkTarget, bool IsReadOnly);
