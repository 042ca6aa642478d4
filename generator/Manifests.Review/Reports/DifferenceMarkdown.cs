using System.Text;

namespace Manifests.Review;

/// <summary>
/// Writes a difference as Markdown that always fits: of several levels of detail the highest that does. Nothing is cut; what a level
/// leaves out it says.
/// </summary>
public static class DifferenceMarkdown
{
    /// <summary>What a comment of a pull request may have, in characters; counted in bytes here, which are never fewer.</summary>
    public const int CommentBytes = 65_536;

    /// <summary>No limit may be smaller: the shortest form has fewer bytes, whatever differs.</summary>
    public const int LeastBytes = 8_192;

    /// <summary>The text, ended by LF.</summary>
    /// <param name="difference">What differs.</param>
    /// <param name="maxBytes">How many bytes of UTF-8 it may have; <see cref="LeastBytes"/> or more.</param>
    public static string Write(TreeDifference difference, int maxBytes = CommentBytes)
    {
        ArgumentNullException.ThrowIfNull(difference);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxBytes, LeastBytes);
        var folded = FoldedDifference.Of(difference);
        for (var detail = MarkdownDetail.Everything; detail < MarkdownDetail.Totals; detail++)
        {
            // Half a megabyte of text need not be counted; a fitting one is short.
            var text = new MarkdownText(difference, folded, detail).Write();
            if (text.Length <= maxBytes && Encoding.UTF8.GetByteCount(text) <= maxBytes)
            {
                return text;
            }
        }

        return new MarkdownText(difference, folded, MarkdownDetail.Totals).Write();
    }
}
