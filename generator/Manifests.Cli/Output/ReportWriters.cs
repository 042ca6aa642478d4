namespace Manifests.Cli;

/// <summary>Chooses the writer of a format.</summary>
internal static class ReportWriters
{
    public static IReportWriter Of(OutputOptions options, HostEnvironment environment) => options.Format switch
    {
        OutputFormat.Json => new JsonReportWriter(environment.Output, options),
        OutputFormat.GitHub => new GitHubReportWriter(environment, options),
        _ => new TextReportWriter(environment, options),
    };
}
