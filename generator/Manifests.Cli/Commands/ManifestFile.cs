namespace Manifests.Cli;

/// <summary>A file to check.</summary>
/// <param name="FullPath">Where it is.</param>
/// <param name="Shown">The path as the user would type it, with <c>/</c>.</param>
/// <param name="Content">What was read already, from the standard input; <see langword="null"/> for a file on disk.</param>
internal sealed record ManifestFile(string FullPath, string Shown, byte[]? Content = null);
