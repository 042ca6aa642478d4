using System.Globalization;
using System.Text;

namespace Manifests.Review;

/// <summary>The top of the page: what differs in numbers, how to filter, and what will happen.</summary>
internal sealed class HtmlOverview(StringBuilder html, TreeDifference difference, FoldedDifference folded)
{
    public void Write()
    {
        html.Append("<header>\n<h1>").Append(HtmlEscapes.Of(ReviewTitle.Of(difference, folded))).Append("</h1>\n");
        html.Append("<div class=\"dim\"><code>").Append(HtmlEscapes.Of(difference.BaseName)).Append("</code> against <code>");
        html.Append(HtmlEscapes.Of(difference.HeadName)).Append("</code></div>\n");
        WriteTiles();
        html.Append("</header>\n");
        WriteControls();
        WriteEvents();
    }

    private void WriteTiles()
    {
        html.Append("<div class=\"tiles\">\n");
        foreach (var severity in Enum.GetValues<ConsequenceSeverity>())
        {
            WriteTile(ChangeWords.Of(severity), folded.CountOf(severity), ChangeWords.Of(severity));
        }

        foreach (var kind in Enum.GetValues<ChangeKind>())
        {
            var colour = kind is ChangeKind.Added or ChangeKind.Removed ? ChangeWords.Of(kind) : "";
            WriteTile(ChangeWords.Of(kind), folded.Changes.Count(change => change.First.Kind == kind) + folded.Files.Count(file => file.First.Kind == kind), colour);
        }

        html.Append("</div>\n");
    }

    private void WriteTile(string word, int count, string colour)
    {
        if (count > 0)
        {
            html.Append(CultureInfo.InvariantCulture, $"<button type=\"button\" data-what=\"{word}\" aria-pressed=\"false\"><b class=\"{colour}\">{count}</b>{word}</button>\n");
        }
    }

    private void WriteControls()
    {
        html.Append("<nav class=\"controls\">\n<input type=\"search\" id=\"search\" placeholder=\"Filter: name, kind, field, value, file\" aria-label=\"Filter\">\n");
        html.Append("<select id=\"place\" aria-label=\"Place\"><option value=\"\">every place</option>");
        foreach (var place in folded.Changes.SelectMany(static change => change.Places).Concat(folded.Files.SelectMany(static file => file.Places))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            html.Append("<option>").Append(HtmlEscapes.Of(place)).Append("</option>");
        }

        html.Append("</select>\n<button type=\"button\" id=\"open\">Open all</button>\n<button type=\"button\" id=\"close\">Close all</button>\n");
        html.Append("<button type=\"button\" id=\"view\">One column</button>\n<span class=\"dim\" id=\"shown\" role=\"status\"></span>\n</nav>\n");
    }

    private void WriteEvents()
    {
        if (!folded.Changes.Any(static change => !change.First.Consequences.IsEmpty))
        {
            return;
        }

        html.Append("<main>\n<h2>What will happen</h2>\n<ol class=\"events\">\n");
        foreach (var severity in Enum.GetValues<ConsequenceSeverity>())
        {
            for (var at = 0; at < folded.Changes.Length; at++)
            {
                WriteEvents(at, severity);
            }
        }

        html.Append("</ol>\n</main>\n");
    }

    private void WriteEvents(int at, ConsequenceSeverity severity)
    {
        var change = folded.Changes[at];
        foreach (var consequence in change.First.Consequences.Where(consequence => consequence.Severity == severity))
        {
            var word = ChangeWords.Of(severity);
            html.Append(CultureInfo.InvariantCulture, $"<li class=\"{word}\"><span><a href=\"#change-{at}\">{HtmlEscapes.Of(ChangeWords.Of(change.First.Identity))}</a>: ");
            html.Append(HtmlEscapes.Of(consequence.Sentence)).Append("</span> <span class=\"chip ").Append(word).Append("\">").Append(HtmlEscapes.Of(consequence.Rule)).Append("</span>");
            foreach (var place in change.Places)
            {
                html.Append(" <span class=\"chip\">").Append(HtmlEscapes.Of(place)).Append("</span>");
            }

            if (consequence.WayOut is { } wayOut)
            {
                html.Append("<span class=\"way\">").Append(HtmlEscapes.Of(wayOut)).Append("</span>");
            }

            html.Append("</li>\n");
        }
    }
}
