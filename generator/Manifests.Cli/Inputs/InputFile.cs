namespace Manifests.Cli;

/// <summary>A file to check.</summary>
/// <param name="FullPath">Where it is; empty for the standard input.</param>
/// <param name="Shown">The path as the user would type it, with <c>/</c>.</param>
/// <param name="Length">Its bytes when it was found; 0 for the standard input.</param>
/// <param name="IsNamed">Whether the user named it, rather than a folder above it.</param>
internal sealed record InputFile(string FullPath, string Shown, long Length, bool IsNamed)
{
    /// <summary>How the standard input is called in findings.</summary>
    public const string StandardInput = "stdin";

    public bool IsStandardInput => FullPath.Length == 0;
}
