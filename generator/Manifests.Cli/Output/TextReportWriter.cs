using Manifests.Diagnostics;

namespace Manifests.Cli;

/// <summary>For people: findings on the error stream, data and the summary on the output.</summary>
internal sealed class TextReportWriter(HostEnvironment environment, OutputOptions options) : IReportWriter
{
    private readonly Ansi outputColours = Ansi.If(environment.MayColour(environment.OutputIsTerminal, options.NoColour));
    private readonly Ansi errorColours = Ansi.If(environment.MayColour(environment.ErrorIsTerminal, options.NoColour));

    public void Write(RunReport report)
    {
        var diagnostics = new DiagnosticTextWriter(environment.Error, errorColours);
        foreach (var diagnostic in report.Diagnostics)
        {
            if (diagnostic.Severity != Severity.Note || report.ListsNotes || options.Verbose)
            {
                diagnostics.Write(diagnostic);
            }
        }

        foreach (var line in report.StackTrace)
        {
            environment.Error.Write($"{PlainText.Of(line)}\n");
        }

        environment.Error.Flush();
        WriteData(report);
        WriteSummary(report);
    }

    private void WriteData(RunReport report)
    {
        if (report.Data is { } data)
        {
            TableText.Write(environment.Output, data);
        }

        if (report.Explanation is { } explanation)
        {
            new ExplanationText(environment.Output, outputColours, environment.Width).Write(explanation);
        }

        if (report.Blame is { } blame)
        {
            new BlameText(environment.Output, outputColours).Write(blame);
        }

        if (report.Difference is { } difference)
        {
            new DifferenceText(environment.Output, outputColours).Write(difference);
        }

        // What our own writer made; it has no character that a terminal would obey.
        environment.Output.Write(report.Document);
        if (options.Verbose)
        {
            foreach (var detail in report.Details)
            {
                environment.Output.Write($"{PlainText.Of(detail)}\n");
            }
        }
    }

    private void WriteSummary(RunReport report)
    {
        if (report.Summary is null || options.Quiet)
        {
            return;
        }

        if (report.NotLookedAt is { } left)
        {
            environment.Output.Write($"Not looked at: {left}\n");
        }

        var colour = report.ExitCode == ExitCode.Clean ? outputColours.Green : outputColours.Red;
        environment.Output.Write($"{colour}{report.Summary}{outputColours.Reset}\n");
    }
}
