using System.Collections.Immutable;

namespace Manifests.Review;

/// <summary>Everything that differs between two sides, each one or several trees.</summary>
/// <param name="Base">All resources of the older side.</param>
/// <param name="Head">All resources of the newer side.</param>
/// <param name="Changes">The resources that differ, sorted by place, then identity.</param>
/// <param name="Files">The files that differ and are no resources, sorted by place, then path.</param>
public sealed record TreeDifference(
    ResourceIndex Base, ResourceIndex Head, ImmutableArray<ResourceChange> Changes, ImmutableArray<FileChange> Files)
{
    /// <summary>The older side in words: <c>HEAD</c>, <c>main (1a2b3c4)</c>, <c>old/</c>.</summary>
    public required string BaseName { get; init; }

    /// <summary>The newer side in words: <c>what the platforms render</c>, <c>output</c>.</summary>
    public required string HeadName { get; init; }

    /// <summary>Whether both sides are the same.</summary>
    public bool IsEmpty => Changes.IsEmpty && Files.IsEmpty;
}
