namespace Manifests.Review;

/// <summary>A file of a commit.</summary>
/// <param name="Path">Its path from the repository's root, with <c>/</c>.</param>
/// <param name="Id">The hexadecimal name of its content.</param>
/// <param name="Size">Its size in bytes.</param>
internal readonly record struct GitObject(string Path, string Id, long Size);
