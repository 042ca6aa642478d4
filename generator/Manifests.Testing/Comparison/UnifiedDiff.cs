using System.Globalization;
using System.Text;
using DiffPlex;
using DiffPlex.Model;

namespace Manifests.Testing;

/// <summary>Writes the lines that differ in the form of <c>diff -u</c>, without its two header lines.</summary>
public static class UnifiedDiff
{
    /// <summary>The hunks, each line ended by LF; empty when both texts are equal.</summary>
    /// <param name="before">The text that was expected.</param>
    /// <param name="after">The text that was found.</param>
    /// <param name="context">How many unchanged lines to show around a change; zero or more.</param>
    public static string Write(string before, string after, int context = 3)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentOutOfRangeException.ThrowIfNegative(context);
        if (before == after)
        {
            return "";
        }

        var diff = new Differ().CreateCustomDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, Lines);
        var output = new StringBuilder();
        foreach (var hunk in Hunks(diff.DiffBlocks, context))
        {
            WriteHunk(output, diff, hunk, context);
        }

        return output.ToString();
    }

    // Line ends stay on the lines so that CR LF against LF, and a missing last line end, are differences.
    private static string[] Lines(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            lines.Add(text[start..end]);
            start = end;
        }

        return [.. lines];
    }

    private static List<List<DiffBlock>> Hunks(IEnumerable<DiffBlock> blocks, int context)
    {
        var hunks = new List<List<DiffBlock>>();
        foreach (var block in blocks)
        {
            if (hunks.Count > 0 && block.DeleteStartA - EndA(hunks[^1][^1]) <= 2 * context)
            {
                hunks[^1].Add(block);
            }
            else
            {
                hunks.Add([block]);
            }
        }

        return hunks;
    }

    private static void WriteHunk(StringBuilder output, DiffResult diff, List<DiffBlock> blocks, int context)
    {
        var first = blocks[0];
        var last = blocks[^1];
        var startA = Math.Max(0, first.DeleteStartA - context);
        var startB = first.InsertStartB - (first.DeleteStartA - startA);
        var endA = Math.Min(diff.PiecesOld.Length, EndA(last) + context);
        var endB = last.InsertStartB + last.InsertCountB + (endA - EndA(last));
        output.Append(CultureInfo.InvariantCulture, $"@@ -{Range(startA, endA)} +{Range(startB, endB)} @@\n");

        var at = startA;
        foreach (var block in blocks)
        {
            WriteLines(output, ' ', diff.PiecesOld.AsSpan(at, block.DeleteStartA - at));
            WriteLines(output, '-', diff.PiecesOld.AsSpan(block.DeleteStartA, block.DeleteCountA));
            WriteLines(output, '+', diff.PiecesNew.AsSpan(block.InsertStartB, block.InsertCountB));
            at = EndA(block);
        }

        WriteLines(output, ' ', diff.PiecesOld.AsSpan(at, endA - at));
    }

    private static void WriteLines(StringBuilder output, char mark, ReadOnlySpan<string> lines)
    {
        foreach (var line in lines)
        {
            output.Append(mark).Append(Visible(line)).Append('\n');
            if (!line.EndsWith('\n'))
            {
                output.Append("\\ No newline at end of file\n");
            }
        }
    }

    // A CR before LF would be invisible, and it may be the whole difference.
    private static string Visible(string line) => line.TrimEnd('\n').Replace("\r", "\\r", StringComparison.Ordinal);

    private static int EndA(DiffBlock block) => block.DeleteStartA + block.DeleteCountA;

    // As diff -u counts: one-based, and an empty range names the line before it.
    private static string Range(int start, int end) => (end - start) switch
    {
        0 => string.Create(CultureInfo.InvariantCulture, $"{start},0"),
        1 => string.Create(CultureInfo.InvariantCulture, $"{start + 1}"),
        var length => string.Create(CultureInfo.InvariantCulture, $"{start + 1},{length}"),
    };
}
