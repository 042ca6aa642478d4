using Manifests.Diagnostics;

namespace Manifests.Cli;

/// <summary>Writes a finding as compilers do, with colours when asked.</summary>
internal sealed class DiagnosticTextWriter(TextWriter output, Ansi ansi, bool verbose)
{
    public void Write(Diagnostic diagnostic)
    {
        var (word, colour) = diagnostic.Severity switch
        {
            Severity.Error => ("error", ansi.Red),
            Severity.Warning => ("warning", ansi.Yellow),
            _ => ("note", ansi.Cyan),
        };
        var place = diagnostic.Location.IsKnown ? $"{ansi.Bold}{PlainText.Of(diagnostic.Location.ToString())}{ansi.Reset}: " : "";
        var origin = diagnostic.Origin.IsKnown ? $" {ansi.Dim}[made at {PlainText.Of(diagnostic.Origin.ToString())}]{ansi.Reset}" : "";
        Line($"{place}{colour}{word} {diagnostic.Id}{ansi.Reset}: {PlainText.Of(diagnostic.Message)}{origin}");
        if (verbose)
        {
            Detail("resource", diagnostic.Resource);
            Detail("field", diagnostic.Path);
        }
    }

    private void Detail(string name, string? value)
    {
        if (value is not null)
        {
            Line($"    {ansi.Dim}{name}: {PlainText.Of(value)}{ansi.Reset}");
        }
    }

    private void Line(string text)
    {
        output.Write(text);
        output.Write('\n');
    }
}
