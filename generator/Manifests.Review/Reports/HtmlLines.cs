using System.Collections.Immutable;

namespace Manifests.Review;

/// <summary>Lines of two sides beside each other.</summary>
internal sealed class HtmlLines(HtmlText html)
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

        html.Element("h3", "", title).Raw("<table class=\"lines\"><tbody>\n");
        foreach (var hunk in hunks)
        {
            if (hunk[0].Before > 1 || hunk[0].After > 1)
            {
                html.Raw("<tr class=\"gap\"><td class=\"at\"></td><td>...</td><td class=\"at\"></td><td class=\"none\"></td></tr>\n");
            }

            WriteHunk(hunk);
        }

        html.Raw("</tbody></table>\n");
    }

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
        html.Raw("<tr class=\"").Raw(kind).Raw("\">");
        WriteSide(before, before?.Before ?? 0, kind == "same" ? "old-side" : "old");
        WriteSide(after, after?.After ?? 0, kind == "same" ? "new-side" : "new");
        html.Raw("</tr>\n");
    }

    private void WriteSide(LineChange? line, int number, string side)
    {
        if (line is { } there)
        {
            html.Raw("<td class=\"at\">").Raw(number).Raw("</td><td class=\"").Raw(side).Raw("\">").Text(there.Text).Raw("</td>");
        }
        else
        {
            html.Raw("<td class=\"at\"></td><td class=\"none\"></td>");
        }
    }
}
