using System.Collections.Immutable;
using System.Globalization;

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

    /// <summary>What will happen, the worst first, then in the order of changes and files.</summary>
    public ImmutableArray<FoldedEvent> Events { get; } =
    [
        .. Changes
            .SelectMany(static (change, at) => change.First.Consequences.Select(consequence =>
                new FoldedEvent(consequence, [new(ChangeWords.Of(change.First.Identity), Anchor("change", at))], change.Places)))
            .Concat(Files.SelectMany(static (file, at) => file.First.Consequences.Select(consequence =>
                new FoldedEvent(consequence, [new($"{file.First.Role} {file.First.Path}", Anchor("file", at))], file.Places))))
            .GroupBy(static found => found, InTheSameWords.Instance)
            .Select(static group => group.Key with { Subjects = [.. group.SelectMany(static found => found.Subjects).Distinct()] })
            .OrderBy(static found => found.Consequence.Severity),
    ];

    /// <summary>How many changes and files have a consequence of a severity.</summary>
    public int CountOf(ConsequenceSeverity severity) => Events
        .Where(found => found.Consequence.Severity == severity)
        .SelectMany(static found => found.Subjects)
        .Select(static subject => subject.Anchor)
        .Distinct(StringComparer.Ordinal)
        .Count();

    /// <summary>What tells a change or file of a report from all others.</summary>
    internal static string Anchor(string what, int at) => string.Create(CultureInfo.InvariantCulture, $"{what}-{at}");
}
