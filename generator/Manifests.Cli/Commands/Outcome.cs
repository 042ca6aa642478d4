using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Manifests.Diagnostics;

namespace Manifests.Cli;

/// <summary>Words and exit codes that the commands share.</summary>
internal static class Outcome
{
    /// <summary>2 when the call or the surroundings are wrong, 1 after an error in what was looked at, otherwise 0.</summary>
    public static int ExitCodeOf(ImmutableArray<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Where(static diagnostic => diagnostic.Severity == Severity.Error);
        return errors.Any(static diagnostic => diagnostic.Id.StartsWith(CliDiagnostics.Prefix, StringComparison.Ordinal))
            ? ExitCode.Usage
            : errors.Any() ? ExitCode.Findings : ExitCode.Clean;
    }

    /// <summary>The findings as a run weighs them: strictly, warnings are errors.</summary>
    public static ImmutableArray<Diagnostic> Weigh(ImmutableArray<Diagnostic> diagnostics, HostRequest request) => request.Strict
        ? [.. diagnostics.Select(static finding => finding.Severity == Severity.Warning
            ? finding with { Descriptor = finding.Descriptor with { Severity = Severity.Error } }
            : finding)]
        : diagnostics;

    /// <summary><c>1 file</c>, <c>2 files</c>.</summary>
    public static string Count(long count, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many ?? one + "s")}");

    /// <summary><c>0.12 s</c>.</summary>
    public static string Seconds(long startedAt) =>
        string.Create(CultureInfo.InvariantCulture, $"{Stopwatch.GetElapsedTime(startedAt).TotalSeconds:0.00} s");

    /// <summary><c>2 errors, 1 warning</c>; notes are not counted.</summary>
    public static string Findings(ImmutableArray<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Count(static diagnostic => diagnostic.Severity == Severity.Error);
        var warnings = diagnostics.Count(static diagnostic => diagnostic.Severity == Severity.Warning);
        return (errors, warnings) switch
        {
            (0, 0) => "nothing found",
            (0, _) => Count(warnings, "warning"),
            (_, 0) => Count(errors, "error"),
            _ => $"{Count(errors, "error")}, {Count(warnings, "warning")}",
        };
    }

    /// <summary>What the run checked otherwise than the platforms say: <c> for Kubernetes 1.34, with example.org/Widget allowed</c>.</summary>
    public static string Overrides(HostRequest request)
    {
        var release = request.Releases.IsEmpty ? "" : $" for Kubernetes {ReleaseFindings.Words(request.Releases, request.Releases)}";
        var allowed = request.AllowMissing.IsEmpty ? "" : $", with {string.Join(", ", request.AllowMissing)} allowed without schema";
        return release + allowed;
    }

    /// <summary>How many platforms (and environments, when there are more) were rendered.</summary>
    public static string Platforms(RenderResult result)
    {
        var platforms = result.Trees.Select(static tree => tree.Platform).Distinct(StringComparer.Ordinal).Count();
        var words = Count(platforms, "platform");
        return result.Trees.Length == platforms ? words : $"{words} in {Count(result.Trees.Length, "environment")}";
    }
}
