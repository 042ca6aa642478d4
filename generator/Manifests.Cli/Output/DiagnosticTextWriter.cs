using Manifests.Diagnostics;

namespace Manifests.Cli;

/// <summary>Writes a finding as compilers do, with colours when asked.</summary>
internal sealed class DiagnosticTextWriter(TextWriter output, Ansi ansi)
{
    public void Write(Diagnostic diagnostic)
    {
        var (word, colour) = diagnostic.Severity switch
        {
            Severity.Error => ("error", ansi.Red),
            Severity.Warning => ("warning", ansi.Yellow),
            _ => ("note", ansi.Cyan),
        };
        var place = diagnostic.Location.IsKnown ? $"{ansi.Bold}{PlainText.AtLineStart(diagnostic.Location.ToString())}{ansi.Reset}: " : "";
        var origin = diagnostic.Origin.IsKnown ? $" {ansi.Dim}[made at {PlainText.Of(diagnostic.Origin.ToString())}]{ansi.Reset}" : "";
        var subject = diagnostic.Subject is { } about ? $" {ansi.Dim}[{PlainText.Of(about)}]{ansi.Reset}" : "";
        var targets = diagnostic.OnlyFor is { } some ? $" {ansi.Dim}[{some}]{ansi.Reset}" : "";
        output.Write($"{place}{colour}{word} {diagnostic.Id}{ansi.Reset}: {PlainText.Of(diagnostic.Message)}{subject}{targets}{origin}\n");
    }
}
