using System.Collections.Immutable;

namespace Manifests.Review;

/// <summary>The files of a side, as they were found.</summary>
/// <param name="Name">The side in words: <c>HEAD (1a2b3c4)</c>, <c>old</c>.</param>
/// <param name="Display">What stands before the path of a file in messages: <c>HEAD:output/</c>, <c>old/</c>.</param>
/// <param name="Files">Sorted by path (ordinal).</param>
internal sealed record SideFiles(string Name, string Display, ImmutableArray<SideFile> Files);
