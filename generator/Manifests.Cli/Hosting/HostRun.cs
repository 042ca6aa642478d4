using System.Collections.Immutable;
using System.Reflection;
using Manifests.Diagnostics;

namespace Manifests.Cli;

/// <summary>One run: arguments to request to report to text.</summary>
internal sealed class HostRun(HostEnvironment environment, ImmutableArray<PlatformDefinition> platforms)
{
    private CommandContext? current;

    public int Run(IReadOnlyList<string> arguments)
    {
        var output = OutputOptions.Guess(arguments, environment.Variable);
        try
        {
            return Answer(arguments, output);
        }
#pragma warning disable CA1031 // The last resort: whatever a platform's own code throws must not end in a bare stack trace.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return Write(Unexpected(exception, output), output);
        }
        finally
        {
            environment.Output.Flush();
            environment.Error.Flush();
        }
    }

    private int Answer(IReadOnlyList<string> arguments, OutputOptions output)
    {
        var tree = new CommandTree(environment.ProgramName);
        switch (new ArgumentParser(tree, environment).Parse(arguments))
        {
            case ParsedArguments.Help help:
                new HelpText(tree, environment.Output, environment.Width).Write(help.Command);
                return ExitCode.Clean;
            case ParsedArguments.Version:
                environment.Output.Write($"{Version}\n");
                return ExitCode.Clean;
            case ParsedArguments.Refused refused:
                return Write(new RunReport { Command = "", ExitCode = ExitCode.Usage, Diagnostics = refused.Diagnostics }, output);
            case ParsedArguments.Request request:
                return Run(request.Value);
            default:
                throw new InvalidOperationException("Arguments are parsed to one of four results.");
        }
    }

    private int Run(HostRequest request)
    {
        var output = OutputOptions.Of(request);
        var context = current = new CommandContext(request, platforms, environment.CurrentDirectory) 
        {
            Input = environment.Input,
            Variable = environment.Variable,
            Now = environment.Now(),
        };
        RunReport report;
        using (ProgressLine.Start(environment, output, Progress(request.Command)))
        {
            report = CommandOf(request.Command).Run(context);
        }

        report = request.ExitZero && report.ExitCode == ExitCode.Findings ? report with { ExitCode = ExitCode.Clean } : report;
        return request.Report is { } file && report.Difference is not null
            ? Write(ReportFile.Write(report, output, environment, file), output with { Format = OutputFormat.Text })
            : Write(report, output);
    }

    private int Write(RunReport report, OutputOptions output)
    {
        report = report with { Diagnostics = ShownOrigins.Of(report.Diagnostics, current?.Root) };
        ReportWriters.Of(output, environment).Write(report);
        return report.ExitCode;
    }

    private static IHostCommand CommandOf(HostCommand command) => command switch
    {
        HostCommand.Render => new RenderCommand(),
        HostCommand.Check => new CheckCommand(),
        HostCommand.Validate => new ValidateCommand(),
        HostCommand.List => new ListCommand(),
        HostCommand.Explain => new ExplainCommand(),
        HostCommand.Blame => new BlameCommand(),
        HostCommand.Seal => new SealCommand(),
        HostCommand.Diff => new DiffCommand(),
        _ => new CatalogCommand(),
    };

    private static string Progress(HostCommand command) => command switch
    {
        HostCommand.Render or HostCommand.Blame => "Rendering ...",
        HostCommand.Catalog => "Reading the upstream documents ...",
        HostCommand.Explain => "Reading the schemas ...",
        HostCommand.Seal => "Sealing ...",
        HostCommand.Diff => "Comparing ...",
        _ => "Checking ...",
    };

    private RunReport Unexpected(Exception exception, OutputOptions output)
    {
        // Work done in parallel wraps the one failure that matters.
        var cause = exception is AggregateException { InnerExceptions: [var only, ..] } ? only : exception;
        return new RunReport
        {
            Command = current?.Name ?? "",
            ExitCode = ExitCode.Usage,
            Diagnostics = [CliDiagnostics.Unexpected.At(Location.None, cause.Message.ReplaceLineEndings(" ").TrimEnd('.'), cause.GetType().Name, WhatWasWritten())],
            StackTrace = output.Verbose ? [.. exception.ToString().Split('\n').Select(static line => line.TrimEnd('\r'))] : [],
        };
    }

    private string WhatWasWritten() => current?.Writing switch
    {
        WriteState.Begun => "It had begun to write, so files may be half of the old and half of the new; look at 'git status'.",
        WriteState.Done => "Everything was written before.",
        _ => "Nothing was written.",
    };

    /// <summary>The version of the tool.</summary>
    public static string Version =>
        typeof(ManifestsHost).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";
}
