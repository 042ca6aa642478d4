namespace Manifests;

/// <summary>A file that the tool owns.</summary>
/// <param name="Path">The path below the tree's root, with <c>/</c>.</param>
/// <param name="Sha256">The SHA-256 of what was written, in lower-case hexadecimal digits.</param>
/// <param name="Owner">Who answers for it: see <see cref="TreeFile.Owner"/>.</param>
public sealed record LockedFile(string Path, string Sha256, string Owner);
