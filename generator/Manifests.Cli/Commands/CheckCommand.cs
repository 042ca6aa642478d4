using System.Collections.Immutable;
using System.Diagnostics;
using Manifests.Diagnostics;

namespace Manifests.Cli;

/// <summary>Tells whether the committed trees are what the code renders.</summary>
internal sealed class CheckCommand : IHostCommand
{
    public RunReport Run(CommandContext context)
    {
        var started = Stopwatch.GetTimestamp();
        if (PlatformRendering.Run(context) is not { } result)
        {
            return context.Refuse();
        }

        var status = TreeStatus.Compare(result);
        ImmutableArray<Diagnostic> diagnostics =
        [
            .. result.Diagnostics.Where(static found => found.Severity != Severity.Note)
                .Concat(status.Diagnostics)
                .Concat(StatusFindings.Of(status, result))
                .Distinct()
                .Order(),
        ];
        return new RunReport
        {
            Command = context.Name,
            ExitCode = Outcome.ExitCodeOf(diagnostics),
            Diagnostics = diagnostics,
            Summary = $"Checked {Outcome.Platforms(result)}{Outcome.Overrides(context.Request)}: {Words(status, diagnostics)} in {Outcome.Seconds(started)}",
            NotLookedAt = NotLookedAt.Of(result.Coverage),
            ListsNotes = true,
            Counts =
            [
                ("trees", result.Trees.Length),
                ("files", result.Coverage.Files),
                ("stale", status.Stale.Length),
                ("handEdited", status.HandEdited.Length),
                ("foreign", status.Foreign.Length),
            ],
        };
    }

    private static string Words(TreeStatus status, ImmutableArray<Diagnostic> diagnostics) =>
        Outcome.ExitCodeOf(diagnostics) == ExitCode.Clean
            ? $"the tree is up to date, {Outcome.Findings(diagnostics)}"
            : $"{Outcome.Findings(diagnostics)} ({status.Stale.Length} stale, {status.HandEdited.Length} edited by hand, {status.Foreign.Length} foreign)";
}
