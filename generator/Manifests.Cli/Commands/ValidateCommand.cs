using System.Diagnostics;

namespace Manifests.Cli;

/// <summary>Checks the files that are named, or what the platforms render.</summary>
internal sealed class ValidateCommand : IHostCommand
{
    public RunReport Run(CommandContext context) =>
        context.Request.Paths.IsEmpty ? ValidatePlatforms(context) : ValidateFiles(context);

    private static RunReport ValidatePlatforms(CommandContext context)
    {
        var started = Stopwatch.GetTimestamp();
        if (PlatformRendering.Run(context) is not { } result)
        {
            return context.Refuse();
        }

        var coverage = result.Coverage;
        return new RunReport
        {
            Command = context.Name,
            ExitCode = Outcome.ExitCodeOf(result.Diagnostics),
            Diagnostics = result.Diagnostics,
            Summary = $"Validated {Outcome.Platforms(result)}, {Outcome.Count(coverage.Validated, "resource")}{Outcome.Overrides(context.Request)}: "
                + $"{Outcome.Findings(result.Diagnostics)} in {Outcome.Seconds(started)}",
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
        var files = ManifestFiles.Find(context);
        if (context.Usage.HasErrors)
        {
            return context.Refuse();
        }

        var validation = FileValidation.Run(files, context.Request);
        var diagnostics = validation.Diagnostics;
        return new RunReport
        {
            Command = context.Name,
            ExitCode = Outcome.ExitCodeOf(diagnostics),
            Diagnostics = diagnostics,
            Summary = $"Validated {Outcome.Count(validation.Resources, "resource")} in {Outcome.Count(files.Length, "file")} for Kubernetes {validation.Kubernetes}: "
                + $"{Outcome.Findings(diagnostics)} in {Outcome.Seconds(started)}",
            NotLookedAt = NotLookedAt.Of(validation),
            Counts = [("files", files.Length), ("resources", validation.Resources), ("kustomizations", validation.Kustomizations)],
        };
    }
}
