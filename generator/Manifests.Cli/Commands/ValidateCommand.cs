using System.Collections.Immutable;
using System.Diagnostics;
using Manifests.Diagnostics;

namespace Manifests.Cli;

/// <summary>Checks the files that are named, or what the platforms render, or the manifests of a file of verdicts.</summary>
internal sealed class ValidateCommand : IHostCommand
{
    public RunReport Run(CommandContext context) => context.Request switch
    {
        { Verdicts: not null } => Judge(context),
        { Paths.IsEmpty: true } => ValidatePlatforms(context),
        _ => ValidateFiles(context),
    };

    private static RunReport ValidatePlatforms(CommandContext context)
    {
        var started = Stopwatch.GetTimestamp();
        if (PlatformRendering.Run(context) is not { } result)
        {
            return context.Refuse();
        }

        var diagnostics = Outcome.Weigh(WithOtherReleases(context, result.Diagnostics), context.Request);
        var coverage = result.Coverage;
        return new RunReport
        {
            Command = context.Name,
            ExitCode = Outcome.ExitCodeOf(diagnostics),
            Diagnostics = diagnostics,
            Summary = $"Validated {Outcome.Platforms(result)}, {Outcome.Count(coverage.Validated, "resource")}{Outcome.Overrides(context.Request)}: "
                + $"{Outcome.Findings(diagnostics)} in {Outcome.Seconds(started)}",
            NotLookedAt = NotLookedAt.Of(coverage),
            Counts =
            [
                ("trees", result.Trees.Length),
                ("files", coverage.Files),
                ("resources", coverage.Resources),
                ("validated", coverage.Validated),
                ("allowedWithoutSchema", coverage.AllowedWithoutSchema),
                ("jsonPatches", coverage.JsonPatches),
                ("remoteBases", coverage.RemoteBases),
                ("foreignSources", coverage.ForeignSources),
                ("celRules", coverage.CelRules),
            ],
        };
    }

    private static RunReport ValidateFiles(CommandContext context)
    {
        var started = Stopwatch.GetTimestamp();
        var reaching = new DiagnosticBag();
        var files = InputSearch.Find(context.Request.Paths, context.CurrentDirectory, reaching);
        if (files.IsEmpty && Outcome.ExitCodeOf(reaching.ToSorted()) == ExitCode.Usage)
        {
            context.Usage.AddRange(reaching.ToSorted());
            return context.Refuse();
        }

        var validation = new FileValidator(files, context.Request).Run(context.Input, reaching);
        var diagnostics = Outcome.Weigh(validation.Diagnostics, context.Request);
        return new RunReport
        {
            Command = context.Name,
            ExitCode = Outcome.ExitCodeOf(diagnostics),
            Diagnostics = diagnostics,
            Summary = $"Validated {Outcome.Count(validation.Resources, "resource")} in {Outcome.Count(validation.Files, "file")} for "
                + $"Kubernetes {ReleaseFindings.Words(validation.Releases, validation.Releases)}: {Outcome.Findings(diagnostics)} in {Outcome.Seconds(started)}",
            NotLookedAt = NotLookedAt.Of(validation),
            Counts =
            [
                ("files", validation.Files),
                ("resources", validation.Resources),
                ("patches", validation.Patches),
                ("kustomizations", validation.Kustomizations),
                ("jsonPatches", validation.JsonPatches),
                ("otherFiles", validation.Others),
            ],
            Checked = validation.Checked,
        };
    }

    // The platforms are rendered once for each release; what is found is told once where the releases agree.
    private static ImmutableArray<Diagnostic> WithOtherReleases(CommandContext context, ImmutableArray<Diagnostic> first)
    {
        var releases = context.Request.Releases;
        if (releases.Length < 2)
        {
            return first;
        }

        return ReleaseFindings.Merge(releases, [.. releases.Select(release => PlatformRendering.Run(context, release)!.Diagnostics)]);
    }

    private static RunReport Judge(CommandContext context)
    {
        var started = Stopwatch.GetTimestamp();
        var request = context.Request;
        var source = Path.GetFullPath(request.Verdicts!, context.CurrentDirectory);
        if (!File.Exists(source))
        {
            context.Usage.Add(CliDiagnostics.VerdictsMissing.At(Location.None, request.Verdicts));
            return context.Refuse();
        }

        var run = new VerdictRun(request);
        var found = new DiagnosticBag();
        run.Judge(File.ReadLines(source), request.Verdicts!.Replace('\\', '/'), found);
        try
        {
            File.WriteAllBytes(Path.GetFullPath(request.Results!, context.CurrentDirectory), run.ToJson().Span);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            found.Add(CliDiagnostics.ResultsNotWritten.At(Location.None, request.Results, exception.Message));
        }

        var diagnostics = found.ToSorted();
        return new RunReport
        {
            Command = context.Name,
            ExitCode = Outcome.ExitCodeOf(diagnostics),
            Diagnostics = diagnostics,
            Summary = $"Judged {Outcome.Count(run.Accepted + run.Refused, "manifest")} for Kubernetes {run.Release}: "
                + $"{run.Accepted} accepted, {run.Refused} refused in {Outcome.Seconds(started)}",
            Counts = [("accepted", run.Accepted), ("refused", run.Refused)],
        };
    }
}
