using System.Collections.Immutable;
using System.Diagnostics;
using Manifests.Diagnostics;
using Manifests.Review.Consequences;

namespace Manifests.Cli;

/// <summary>Tells what a change does: compares what the platforms render, or a folder, with an older state of it.</summary>
internal sealed class DiffCommand : IHostCommand
{
    public RunReport Run(CommandContext context)
    {
        var started = Stopwatch.GetTimestamp();
        var found = new DiagnosticBag();
        var source = new SideSource(SchemaSource.Kinds, found) { MaxFileBytes = context.Request.MaxFileBytes };
        var sides = new DiffSides(context, source, found).Find();
        if (sides is not var (before, after))
        {
            context.Usage.AddRange(found.ToSorted());
            return context.Refuse();
        }

        var difference = Grading.Grade(source.Compare(before, after));
        var diagnostics = found.ToSorted();
        return new RunReport
        {
            Command = context.Name,
            ExitCode = Math.Max(Outcome.ExitCodeOf(diagnostics), difference.IsEmpty ? ExitCode.Clean : ExitCode.Findings),
            Diagnostics = diagnostics,
            Difference = difference,
            Summary = $"Compared {after.Name} with {before.Name}: {Words(difference)} in {Outcome.Seconds(started)}",
            Counts =
            [
                ("trees", before.Trees.Select(static tree => tree.Place.Folder).Union(after.Trees.Select(static tree => tree.Place.Folder), StringComparer.Ordinal).Count()),
                ("resources", difference.Head.Resources.Length),
                .. Enum.GetValues<ChangeKind>().Select(kind => (ChangeWords.Of(kind), (long)CountOf(difference, kind))),
                ("files", difference.Files.Length),
            ],
        };
    }

    private static string Words(TreeDifference difference)
    {
        if (difference.IsEmpty)
        {
            return "no difference";
        }

        var kinds = Enum.GetValues<ChangeKind>()
            .Where(kind => CountOf(difference, kind) > 0)
            .Select(kind => $"{CountOf(difference, kind)} {ChangeWords.Of(kind)}");
        ImmutableArray<string> files = difference.Files.IsEmpty ? [] : [Outcome.Count(difference.Files.Length, "other file")];
        return string.Join(", ", kinds.Concat(files));
    }

    private static int CountOf(TreeDifference difference, ChangeKind kind) => difference.Changes.Count(change => change.Kind == kind);
}
