using Manifests.Diagnostics;
using YamlDotNet.Core;

namespace Manifests.Yaml.Reading;

/// <summary>Turns the parser's exception into a finding with a place, and names a tab where a tab is the reason.</summary>
internal static class SyntaxFinding
{
    public static Diagnostic Of(YamlException exception, Mark last, ReadOnlySpan<byte> text, string file)
    {
        var start = exception.Start.Index == 0 && exception.End.Index == 0 ? last : exception.Start;
        var end = exception.End.Line < start.Line ? start : exception.End;
        if (TabLine(text, (int)start.Line, (int)end.Line + 1) is (var line, var column))
        {
            return YamlDiagnostics.TabIndentation.At(new Location(file, line, column), line);
        }

        return YamlDiagnostics.Syntax.At(new Location(file, (int)start.Line, (int)start.Column), Sentence(exception.Message));
    }

    // The first line of the range whose leading white space has a tab; parsers notice a tab on its line or one early.
    private static (int Line, int Column)? TabLine(ReadOnlySpan<byte> text, int first, int last)
    {
        var line = 1;
        foreach (var range in text.Split((byte)'\n'))
        {
            if (line > last)
            {
                break;
            }

            if (line >= first && TabColumn(text[range]) is { } column)
            {
                return (line, column);
            }

            line++;
        }

        return null;
    }

    private static int? TabColumn(ReadOnlySpan<byte> line)
    {
        var content = line.IndexOfAnyExcept(" \t\r"u8);
        var tab = line.IndexOf((byte)'\t');
        return content > 0 && tab >= 0 && tab < content ? tab + 1 : null;
    }

    private static string Sentence(string message)
    {
        var trimmed = message.Trim().TrimEnd('.');
        return trimmed.Length == 0 ? "the text ends too early" : char.ToLowerInvariant(trimmed[0]) + trimmed[1..];
    }
}
