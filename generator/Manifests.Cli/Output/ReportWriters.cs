namespace Manifests.Cli;

/// <summary>Chooses the writer of a format.</summary>
internal static class ReportWriters
{
    public static IReportWriter Of(OutputOptions options, HostEnvironment environment) => options.Format switch
    {
        OutputFormat.Json => new JsonReportWriter(environment.Output, options),
        OutputFormat.JUnit => new JUnitReportWriter(environment.Output),
        OutputFormat.Sarif => new SarifReportWriter(environment.Output, HostRun.Version),
        OutputFormat.GitHub => new GitHubReportWriter(environment, options),
        OutputFormat.Markdown or OutputFormat.Html => new DifferenceReportWriter(environment, options),
        _ => new TextReportWriter(environment, options),
    };
}
