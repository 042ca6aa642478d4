namespace Manifests.Review;

/// <summary>Writes a difference as Markdown.</summary>
public static class DifferenceMarkdown
{
    /// <summary>The text.</summary>
    public static string Write(TreeDifference difference) => difference?.BaseName ?? "";
}
