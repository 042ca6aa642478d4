using System.Collections.Immutable;

namespace Manifests.Review.Consequences;

/// <summary>Says what every change of a difference brings about.</summary>
public static class Grading
{
    /// <summary>The names of all rules, sorted (ordinal).</summary>
    public static ImmutableArray<string> RuleNames { get; } =
        [.. ConsequenceRules.All.Select(static rule => rule.Name).Concat(FileRules.All.Select(static rule => rule.Name))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>
    /// The same difference with the consequences of every change, worst first and then by rule. The answer does not depend on the number
    /// of threads.
    /// </summary>
    public static TreeDifference Grade(TreeDifference difference)
    {
        ArgumentNullException.ThrowIfNull(difference);
        var surroundings = new Surroundings(difference);
        var changes = new ResourceChange[difference.Changes.Length];
        Parallel.For(0, changes.Length, at => changes[at] = Judge(difference.Changes[at], surroundings));
        return difference with
        {
            Changes = ImmutableArray.Create(changes),
            Files = [.. difference.Files.Select(static file => file with { Consequences = Judge(file) })],
        };
    }

    private static ResourceChange Judge(ResourceChange change, Surroundings surroundings)
    {
        var context = new ChangeContext(change, surroundings);
        var sink = new ConsequenceSink();
        foreach (var rule in ConsequenceRules.All)
        {
            sink.Ask(rule, context);
        }

        return change with { Consequences = Sorted(sink.Found) };
    }

    private static ImmutableArray<Consequence> Judge(FileChange file)
    {
        var sink = new ConsequenceSink();
        foreach (var rule in FileRules.All)
        {
            sink.Ask(rule, file);
        }

        return Sorted(sink.Found);
    }

    // The sort is stable: of one rule, consequences stay as the rule tells them.
    private static ImmutableArray<Consequence> Sorted(IReadOnlyList<Consequence> found) =>
        [.. found.Distinct().OrderBy(static consequence => consequence.Severity).ThenBy(static consequence => consequence.Rule, StringComparer.Ordinal)];
}
