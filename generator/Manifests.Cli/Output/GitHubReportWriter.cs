using System.Globalization;
using Manifests.Diagnostics;

namespace Manifests.Cli;

/// <summary>
/// Writes workflow commands, which GitHub shows beside the lines of a pull request.
/// Source: docs.github.com, "Workflow commands for GitHub Actions".
/// </summary>
internal sealed class GitHubReportWriter(HostEnvironment environment, OutputOptions options) : IReportWriter
{
    public void Write(RunReport report)
    {
        foreach (var diagnostic in report.Diagnostics)
        {
            environment.Error.Write($"{Command(diagnostic)}\n");
        }

        WriteStackTrace(report);
        environment.Error.Flush();
        new TextReportWriter(environment, options with { NoColour = true }).Write(report with { Diagnostics = [], StackTrace = [] });
    }

    // A line that begins with '::' would be a command of its own.
    private void WriteStackTrace(RunReport report)
    {
        if (report.StackTrace.IsEmpty)
        {
            return;
        }

        environment.Error.Write("::group::Stack trace\n");
        foreach (var line in report.StackTrace)
        {
            environment.Error.Write($"  {PlainText.Of(line)}\n");
        }

        environment.Error.Write("::endgroup::\n");
    }

    private static string Command(Diagnostic diagnostic)
    {
        var word = diagnostic.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
        return $"::{word} {string.Concat(Properties(diagnostic))}title={Property(diagnostic.Id)}::{Data(FindingWords.WithRenderedPlace(diagnostic))}";
    }

    private static IEnumerable<string> Properties(Diagnostic diagnostic)
    {
        var place = FindingPlaces.Primary(diagnostic);
        if (place.File is not null)
        {
            yield return $"file={Property(place.File)},";
        }

        if (place.Line > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"line={place.Line},");
        }

        if (place.Column > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"col={place.Column},");
        }
    }

    private static string Data(string text) => PlainText.Of(text).Replace("%", "%25", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
