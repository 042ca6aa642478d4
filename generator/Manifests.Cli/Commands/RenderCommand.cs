using System.Collections.Immutable;
using System.Diagnostics;

namespace Manifests.Cli;

/// <summary>Renders and writes.</summary>
internal sealed class RenderCommand : IHostCommand
{
    public RunReport Run(CommandContext context)
    {
        var started = Stopwatch.GetTimestamp();
        if (PlatformRendering.Run(context) is not { } result)
        {
            return context.Refuse();
        }

        context.Writing = WriteState.Begun;
        var written = OutputWriter.Write(result, context.Request.Force);
        context.Writing = WriteState.Done;
        // The writer repeats nothing of the rendering's own findings, except by accident.
        ImmutableArray<Diagnostics.Diagnostic> diagnostics = [.. result.Diagnostics.Concat(written.Diagnostics).Distinct().Order()];
        var gone = written.Changes.Count(static change => change.Kind == TreeChangeKind.Removed);
        var fresh = written.Changes.Length - gone;
        return new RunReport
        {
            Command = context.Name,
            ExitCode = Outcome.ExitCodeOf(diagnostics),
            Diagnostics = diagnostics,
            Summary = result.HasErrors || !written.Succeeded
                ? $"Nothing written: {Outcome.Findings(diagnostics)} in {Outcome.Platforms(result)}{Outcome.Overrides(context.Request)}, {Outcome.Seconds(started)}"
                : $"Rendered {Outcome.Platforms(result)}{Outcome.Overrides(context.Request)}: {Words(fresh, gone, written.Unchanged)} in {Outcome.Seconds(started)}",
            NotLookedAt = NotLookedAt.Of(result.Coverage),
            Counts =
            [
                ("platforms", result.Trees.Select(static tree => tree.Platform).Distinct(StringComparer.Ordinal).Count()),
                ("trees", result.Trees.Length),
                ("written", fresh),
                ("removed", gone),
                ("unchanged", written.Unchanged),
            ],
            Details = [.. written.Changes.Select(static change => $"{Verb(change.Kind)} {change.Path}")],
        };
    }

    private static string Words(int written, int removed, int unchanged) => (written, removed) switch
    {
        (0, 0) => $"nothing to do, {Outcome.Count(unchanged, "file")} unchanged",
        (_, 0) => $"{Outcome.Count(written, "file")} written, {unchanged} unchanged",
        _ => $"{Outcome.Count(written, "file")} written, {removed} removed, {unchanged} unchanged",
    };

    private static string Verb(TreeChangeKind kind) => kind switch
    {
        TreeChangeKind.Added => "added",
        TreeChangeKind.Changed => "changed",
        _ => "removed",
    };
}
