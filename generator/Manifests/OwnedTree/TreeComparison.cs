using System.Collections.Immutable;

namespace Manifests;

/// <summary>How one tree's folder stands to its rendering, path by path.</summary>
/// <param name="Disk">What stands there.</param>
/// <param name="Display">The folder as messages show it.</param>
/// <param name="Paths">Every path that is rendered or owned, sorted.</param>
/// <param name="Foreign">Paths of files that are neither, sorted.</param>
/// <param name="NewLock">The lock's new content; <see langword="null"/> when the tree goes away.</param>
/// <param name="LockChange">How the lock changes; <see langword="null"/> when it does not.</param>
internal sealed record TreeComparison(
    DiskTree Disk,
    string Display,
    ImmutableArray<PathComparison> Paths,
    ImmutableArray<string> Foreign,
    byte[]? NewLock,
    TreeChangeKind? LockChange);
