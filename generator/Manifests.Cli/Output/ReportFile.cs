using Manifests.Diagnostics;

namespace Manifests.Cli;

/// <summary>Writes a report into a file instead of on the standard output.</summary>
internal static class ReportFile
{
    /// <summary>The report that is left to tell: that the file is written, or why it is not.</summary>
    /// <param name="report">The whole report.</param>
    /// <param name="output">How to write it.</param>
    /// <param name="environment">The surroundings.</param>
    /// <param name="file">The file as typed.</param>
    public static RunReport Write(RunReport report, OutputOptions output, HostEnvironment environment, string file)
    {
        using var text = new StringWriter();
        var aside = environment with { Output = text, Error = TextWriter.Null, OutputIsTerminal = false, ErrorIsTerminal = false };
        ReportWriters.Of(output, aside).Write(report);
        var rest = report with { Difference = null };
        try
        {
            var full = Path.GetFullPath(file, environment.CurrentDirectory);
            File.WriteAllText(full, text.ToString());
            return rest with { Summary = $"{report.Summary}; the report is in {file.Replace('\\', '/')}" };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return rest with
            {
                ExitCode = ExitCode.Usage,
                Diagnostics = [.. report.Diagnostics, ReviewDiagnostics.ReportNotWritten.At(Location.None, file, ReasonOf(exception))],
            };
        }
    }

    private static string ReasonOf(Exception exception) => exception switch
    {
        UnauthorizedAccessException => "access was denied, or a folder stands in its place",
        DirectoryNotFoundException => "its folder is not there",
        _ => exception.Message.ReplaceLineEndings(" ").TrimEnd('.'),
    };
}
