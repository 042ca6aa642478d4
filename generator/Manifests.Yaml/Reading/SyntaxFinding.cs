using Manifests.Diagnostics;
using YamlDotNet.Core;

namespace Manifests.Yaml.Reading;

/// <summary>Turns the parser's exception into a finding with a place, and names a tab where a tab is the reason.</summary>
internal static class SyntaxFinding
{
    public static Diagnostic Of(YamlException exception, Mark last, TabbedLines tabs, SourcePart part)
    {
        var start = exception.Start.Index == 0 && exception.End.Index == 0 ? last : exception.Start;
        var end = exception.End.Line < start.Line ? start : exception.End;

        // The parser notices a tab on its line or at the end of the line above.
        for (var line = part.LineOf(start); line <= part.LineOf(end) + 1; line++)
        {
            if (tabs.ColumnAt(line) is { } column)
            {
                return YamlDiagnostics.TabIndentation.At(new Location(part.File, line, column), line);
            }
        }

        return YamlDiagnostics.Syntax.At(part.At(start), Sentence(exception.Message));
    }

    private static string Sentence(string message)
    {
        var trimmed = message.Trim().TrimEnd('.');
        return trimmed.Length == 0 ? "the text ends too early" : char.ToLowerInvariant(trimmed[0]) + trimmed[1..];
    }
}
