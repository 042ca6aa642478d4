using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Manifests.Review;

/// <summary>Lines of two sides beside each other.</summary>
internal sealed class HtmlLines(StringBuilder html)
{
    private const int LinesAround = 3;

    /// <summary>Writes what differs and some lines around it; nothing when nothing differs.</summary>
    /// <param name="title">What stands above it; empty for nothing.</param>
    /// <param name="lines">Every line of both sides.</param>
    public void Write(string title, ImmutableArray<LineChange> lines)
    {
        var hunks = LineHunks.Of(lines, LinesAround).ToArray();
        if (hunks.Length == 0)
        {
            return;
        }

        if (title.Length > 0)
        {
            html.Append("<h3>").Append(HtmlEscapes.Of(title)).Append("</h3>\n");
        }

        html.Append("<table class=\"lines\"><tbody>\n");
        foreach (var hunk in hunks)
        {
            if (hunk[0].Before > 1 || hunk[0].After > 1)
            {
                html.Append("<tr class=\"gap\"><td class=\"at\"></td><td>...</td><td class=\"at\"></td><td class=\"none\"></td></tr>\n");
            }

            WriteHunk(hunk);
        }

        html.Append("</tbody></table>\n");
    }

    /// <summary>A text of several lines: every line made safe, the line ends kept.</summary>
    public static string Escaped(string text) => string.Join('\n', text.Split('\n').Select(HtmlEscapes.Of));

    // What was removed stands beside what took its place.
    private void WriteHunk(ImmutableArray<LineChange> hunk)
    {
        for (var at = 0; at < hunk.Length;)
        {
            if (hunk[at].Kind == LineChangeKind.Same)
            {
                WriteRow(hunk[at], hunk[at], "same");
                at++;
                continue;
            }

            var added = EndOf(hunk, at, LineChangeKind.Removed);
            var end = EndOf(hunk, added, LineChangeKind.Added);
            for (var row = 0; row < Math.Max(added - at, end - added); row++)
            {
                WriteRow(at + row < added ? hunk[at + row] : null, added + row < end ? hunk[added + row] : null, "differs");
            }

            at = end;
        }
    }

    private static int EndOf(ImmutableArray<LineChange> lines, int from, LineChangeKind kind)
    {
        while (from < lines.Length && lines[from].Kind == kind)
        {
            from++;
        }

        return from;
    }

    private void WriteRow(LineChange? before, LineChange? after, string kind)
    {
        html.Append("<tr class=\"").Append(kind).Append("\">");
        WriteSide(before, before?.Before ?? 0, kind == "same" ? "old-side" : "old");
        WriteSide(after, after?.After ?? 0, kind == "same" ? "new-side" : "new");
        html.Append("</tr>\n");
    }

    private void WriteSide(LineChange? line, int number, string side)
    {
        if (line is { } there)
        {
            html.Append(CultureInfo.InvariantCulture, $"<td class=\"at\">{number}</td><td class=\"{side}\">").Append(HtmlEscapes.Of(there.Text)).Append("</td>");
        }
        else
        {
            html.Append("<td class=\"at\"></td><td class=\"none\"></td>");
        }
    }
}
