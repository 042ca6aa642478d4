using System.Collections.Immutable;

namespace Manifests.Cli;

/// <summary>Writes rows in columns of even width.</summary>
internal static class TableText
{
    public static void Write(TextWriter output, DataTable table)
    {
        var rows = table.Rows.Insert(0, [.. table.Columns.Select(static column => column.ToUpperInvariant())]);
        var widths = table.Columns.Select((_, column) => rows.Max(row => row[column].Length)).ToArray();
        foreach (var row in rows)
        {
            output.Write(string.Join("  ", Padded(row, widths)).TrimEnd());
            output.Write('\n');
        }
    }

    private static IEnumerable<string> Padded(ImmutableArray<string> row, int[] widths) =>
        row.Select((text, column) => text.PadRight(widths[column]));
}
