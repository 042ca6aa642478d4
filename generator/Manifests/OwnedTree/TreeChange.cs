namespace Manifests;

/// <summary>A file that differs.</summary>
/// <param name="Path">The file as messages show it.</param>
/// <param name="Kind">How it differs.</param>
public sealed record TreeChange(string Path, TreeChangeKind Kind);
