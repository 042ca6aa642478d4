namespace Manifests.Review;

/// <summary>The top of the page: what differs in numbers, how to filter, and what will happen.</summary>
internal sealed class HtmlOverview(HtmlText html, TreeDifference difference, FoldedDifference folded)
{
    public void Write()
    {
        html.Raw("<header>\n").Element("h1", "", ReviewTitle.Of(difference, folded)).Raw("\n<div class=\"dim\">");
        html.Element("code", "", difference.BaseName).Raw(" against ").Element("code", "", difference.HeadName).Raw("</div>\n");
        WriteTiles();
        html.Raw("</header>\n");
        WriteControls();
        WriteEvents();
    }

    private void WriteTiles()
    {
        html.Raw("<div class=\"tiles\">\n");
        foreach (var severity in Enum.GetValues<ConsequenceSeverity>())
        {
            WriteTile(ChangeWords.Of(severity), folded.CountOf(severity), ChangeWords.Of(severity));
        }

        foreach (var kind in Enum.GetValues<ChangeKind>())
        {
            var colour = kind is ChangeKind.Added or ChangeKind.Removed ? ChangeWords.Of(kind) : "";
            var count = folded.Changes.Count(change => change.First.Kind == kind) + folded.Files.Count(file => file.First.Kind == kind);
            WriteTile(ChangeWords.Of(kind), count, colour);
        }

        html.Raw("</div>\n");
    }

    private void WriteTile(string word, int count, string colour)
    {
        if (count > 0)
        {
            html.Raw("<button type=\"button\" data-what=\"").Raw(word).Raw("\" aria-pressed=\"false\"><b class=\"").Raw(colour).Raw("\">");
            html.Raw(count).Raw("</b>").Raw(word).Raw("</button>\n");
        }
    }

    private void WriteControls()
    {
        html.Raw("<nav class=\"controls\">\n<input type=\"search\" id=\"search\" placeholder=\"Filter: name, kind, field, value, file\"");
        html.Raw(" aria-label=\"Filter\">\n<select id=\"place\" aria-label=\"Place\"><option value=\"\">every place</option>");
        var places = folded.Changes.SelectMany(static change => change.Places).Concat(folded.Files.SelectMany(static file => file.Places));
        foreach (var place in places.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            html.Raw("<option value=\"").Text(place).Raw("\">").Text(place).Raw("</option>");
        }

        html.Raw("</select>\n<button type=\"button\" id=\"open\">Open all</button>\n<button type=\"button\" id=\"close\">Close all</button>\n");
        html.Raw("<button type=\"button\" id=\"view\">One column</button>\n<span class=\"dim\" id=\"shown\" role=\"status\"></span>\n</nav>\n");
    }

    private void WriteEvents()
    {
        if (folded.Events.IsEmpty)
        {
            return;
        }

        html.Raw("<main>\n<h2>What will happen</h2>\n<ol class=\"events\">\n");
        foreach (var found in folded.Events)
        {
            WriteEvent(found);
        }

        html.Raw("</ol>\n</main>\n");
    }

    private void WriteEvent(FoldedEvent found)
    {
        var word = ChangeWords.Of(found.Consequence.Severity);
        html.Raw("<li class=\"").Raw(word).Raw("\"><span>");
        var separator = "";
        foreach (var subject in found.Named)
        {
            html.Raw(separator).Raw("<a href=\"#").Raw(subject.Anchor).Raw("\">").Text(subject.Name).Raw("</a>");
            separator = ", ";
        }

        html.Text(found.More).Raw(": ").Text(found.Consequence.Sentence).Raw("</span> ").Element("span", "chip " + word, found.Consequence.Rule);
        foreach (var place in found.Places)
        {
            html.Raw(" ").Element("span", "chip", place);
        }

        html.Element("span", "way", found.Consequence.WayOut ?? "").Raw("</li>\n");
    }
}
