namespace Manifests.Cli;

/// <summary>For Markdown and HTML: the difference on the standard output and nothing else there; findings and the summary on the error stream.</summary>
internal sealed class DifferenceReportWriter(HostEnvironment environment, OutputOptions options) : IReportWriter
{
    public void Write(RunReport report)
    {
        new TextReportWriter(environment with { Output = environment.Error, OutputIsTerminal = environment.ErrorIsTerminal }, options)
            .Write(report with { Difference = null });
        if (report.Difference is { } difference)
        {
            environment.Output.Write(options.Format == OutputFormat.Html
                ? DifferenceHtml.Write(difference)
                : DifferenceMarkdown.Write(difference));
        }
    }
}
