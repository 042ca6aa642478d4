namespace Manifests;

/// <summary>A path that is rendered, owned or both.</summary>
/// <param name="Path">The path below the tree's root.</param>
/// <param name="New">What is rendered; <see langword="null"/> when nothing is any more.</param>
/// <param name="Owned">What the lock says; <see langword="null"/> when it does not list the path.</param>
/// <param name="Hash">What is on disk; <see langword="null"/> when there is no plain file.</param>
internal sealed record PathComparison(string Path, TreeFile? New, LockedFile? Owned, FileHash? Hash)
{
    /// <summary>Whether the disk has what is rendered, or rightly nothing.</summary>
    public bool IsAsRendered => New is null ? Hash is null : Hash is { } hash && hash.Is(New.Sha256);

    /// <summary>Whether somebody changed or removed an owned file to something that is not rendered either.</summary>
    public bool IsHandEdited => Owned is not null && !IsAsRendered && !(Hash is { } hash && hash.Is(Owned.Sha256));

    /// <summary>Whether a file that is not owned stands in the way.</summary>
    public bool IsForeignInTheWay => Owned is null && New is not null && Hash is not null && !IsAsRendered;

    /// <summary>How the code moved on since the tree was written; <see langword="null"/> when it did not.</summary>
    public TreeChangeKind? Stale => (New, Owned) switch
    {
        ({ } made, { } owned) => made.Sha256 == owned.Sha256 ? null : TreeChangeKind.Changed,
        ({ }, null) => IsAsRendered ? null : TreeChangeKind.Added,
        (null, { }) => Hash is null ? null : TreeChangeKind.Removed,
        _ => null,
    };

    /// <summary>What a write has to do; <see langword="null"/> for nothing.</summary>
    public TreeChangeKind? Action =>
        IsAsRendered ? null : New is null ? TreeChangeKind.Removed : Hash is null ? TreeChangeKind.Added : TreeChangeKind.Changed;
}
