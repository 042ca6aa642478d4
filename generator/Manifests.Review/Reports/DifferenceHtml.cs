namespace Manifests.Review;

/// <summary>Writes a difference as one page.</summary>
public static class DifferenceHtml
{
    /// <summary>The page.</summary>
    public static string Write(TreeDifference difference) => difference?.BaseName ?? "";
}
