using System.Collections.Immutable;
using System.Text;
using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests.Cli;

/// <summary>Says of text that cannot be read because it is a template that it is one.</summary>
internal static class TemplateMarks
{
    private const int LongestShown = 60;

    /// <summary>The findings, those about a line with a template expression in place of what YAML made of it.</summary>
    /// <param name="findings">Of reading, sorted.</param>
    /// <param name="part">What was read.</param>
    public static ImmutableArray<Diagnostic> Name(ImmutableArray<Diagnostic> findings, YamlPart part) =>
        findings.IsEmpty || part.Utf8.Span.IndexOf("{{"u8) < 0
            ? findings
            : [.. findings.Select(finding => Named(finding, part)).Distinct()];

    private static Diagnostic Named(Diagnostic finding, YamlPart part)
    {
        if (finding.Descriptor != YamlDiagnostics.Syntax && finding.Descriptor != YamlDiagnostics.KeyNotScalar)
        {
            return finding;
        }

        // The parser may notice only on the next line that an expression was none of its own.
        foreach (var line in (ReadOnlySpan<int>)[finding.Location.Line, finding.Location.Line - 1])
        {
            if (ExpressionIn(LineOf(part, line)) is var (column, text))
            {
                return InputDiagnostics.TemplateMarker.At(finding.Location with { Line = line, Column = column }, text);
            }
        }

        return finding;
    }

    private static (int Column, string Text)? ExpressionIn(string line)
    {
        var start = line.IndexOf("{{", StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        var end = line.IndexOf("}}", start, StringComparison.Ordinal);
        var text = end < 0 ? line[start..] : line[start..(end + 2)];
        return (start + 1, text.Length > LongestShown ? text[..LongestShown] + "..." : text);
    }

    private static string LineOf(YamlPart part, int line)
    {
        var rest = part.Utf8.Span;
        for (var before = part.LinesBefore + 1; before < line; before++)
        {
            var end = rest.IndexOf((byte)'\n');
            if (end < 0)
            {
                return "";
            }

            rest = rest[(end + 1)..];
        }

        var length = rest.IndexOf((byte)'\n');
        return Encoding.UTF8.GetString(length < 0 ? rest : rest[..length]).TrimEnd('\r');
    }
}
