namespace Manifests.Yaml.Reading;

/// <summary>
/// The lines that begin with white space in which there is a tab. Kept apart from the parser, which takes some of them for
/// indented with nothing, and of others only says that something was not expected.
/// </summary>
internal sealed class TabbedLines
{
    private static readonly TabbedLines None = new([]);

    private readonly Dictionary<int, int> columns;

    private TabbedLines(Dictionary<int, int> columns) => this.columns = columns;

    /// <summary>Looks through a part; free of cost when it has no tab.</summary>
    public static TabbedLines In(SourcePart part)
    {
        var text = part.Text.Span;
        if (!text.Contains((byte)'\t'))
        {
            return None;
        }

        var lines = new TabbedLines([]);

        var line = part.LinesBefore + 1;
        foreach (var range in text.Split((byte)'\n'))
        {
            if (TabColumn(text[range]) is { } column)
            {
                lines.columns.Add(line, column);
            }

            line++;
        }

        return lines;
    }

    /// <summary>The one-based column of the first tab in the indentation of a line of the file; null when there is none.</summary>
    public int? ColumnAt(int line) => columns.TryGetValue(line, out var column) ? column : null;

    private static int? TabColumn(ReadOnlySpan<byte> line)
    {
        var content = line.IndexOfAnyExcept(" \t\r"u8);
        var tab = line.IndexOf((byte)'\t');
        return content > 0 && tab >= 0 && tab < content ? tab + 1 : null;
    }
}
