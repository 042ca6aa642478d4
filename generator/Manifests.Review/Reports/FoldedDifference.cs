using System.Collections.Immutable;

namespace Manifests.Review;

/// <summary>A difference as people read it: the worst first, and what several places have in common once.</summary>
/// <param name="Changes">Sorted by severity, then place, then identity.</param>
/// <param name="Files">Sorted by place, then path.</param>
public sealed record FoldedDifference(ImmutableArray<FoldedChange> Changes, ImmutableArray<FoldedFile> Files)
{
    private const int WithoutConsequence = (int)ConsequenceSeverity.Notice + 1;

    /// <summary>Folds a difference.</summary>
    public static FoldedDifference Of(TreeDifference difference)
    {
        ArgumentNullException.ThrowIfNull(difference);
        return new FoldedDifference(
            [
                .. difference.Changes
                    .GroupBy(FoldingKey.Of, StringComparer.Ordinal)
                    .Select(static group => new FoldedChange([.. group]))
                    .OrderBy(static change => change.First.Severity is { } severity ? (int)severity : WithoutConsequence),
            ],
            [.. difference.Files.GroupBy(FoldingKey.Of, StringComparer.Ordinal).Select(static group => new FoldedFile([.. group]))]);
    }

    /// <summary>How many changes have a consequence of a severity.</summary>
    public int CountOf(ConsequenceSeverity severity) =>
        Changes.Count(change => change.First.Consequences.Any(consequence => consequence.Severity == severity));
}
