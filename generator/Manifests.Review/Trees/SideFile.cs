namespace Manifests.Review;

/// <summary>A file of a side before it is known what it is.</summary>
/// <param name="Path">Its path below the side's folder, with <c>/</c>.</param>
/// <param name="Content">What it holds.</param>
internal readonly record struct SideFile(string Path, ReadOnlyMemory<byte> Content);
