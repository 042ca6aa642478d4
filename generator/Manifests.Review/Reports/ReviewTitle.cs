using System.Globalization;

namespace Manifests.Review;

/// <summary>What happens, in one line.</summary>
internal static class ReviewTitle
{
    /// <summary><c>2 dangers, 1 caution in 14 resources in 3 trees</c>, <c>1 resource differs</c>, <c>Nothing changes</c>.</summary>
    public static string Of(TreeDifference difference, FoldedDifference folded)
    {
        if (difference.IsEmpty)
        {
            return "Nothing changes";
        }

        string[] words =
        [
            .. Enum.GetValues<ConsequenceSeverity>()
                .Where(severity => folded.CountOf(severity) > 0)
                .Select(severity => ChangeWords.Count(folded.CountOf(severity), ChangeWords.Of(severity))),
        ];
        var where = TreesOf(difference) is var trees and > 1 ? string.Create(CultureInfo.InvariantCulture, $" in {trees} trees") : "";
        var (count, what) = difference.Changes.IsEmpty ? (difference.Files.Length, "file") : (difference.Changes.Length, "resource");
        return words.Length == 0
            ? $"{ChangeWords.Count(count, what)} {(count == 1 ? "differs" : "differ")}{where}"
            : $"{string.Join(", ", words)} in {ChangeWords.Count(count, what)}{where}";
    }

    private static int TreesOf(TreeDifference difference) => difference.Changes.Select(static change => change.Place)
        .Concat(difference.Files.Select(static file => file.Place))
        .Select(static place => place.Folder)
        .Distinct(StringComparer.Ordinal)
        .Count();
}
