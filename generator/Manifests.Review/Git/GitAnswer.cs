namespace Manifests.Review;

/// <summary>What git answered.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">What it wrote on its standard output.</param>
/// <param name="Error">What it wrote on its error stream, as text.</param>
internal readonly record struct GitAnswer(int ExitCode, byte[] Output, string Error)
{
    /// <summary>The first line of the error stream, or words that there was none; without a full stop.</summary>
    public string Reason => Error.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is [var first, ..]
        ? first.TrimEnd('.')
        : "it gave no reason";
}
