using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Manifests.Review;

/// <summary>The changes on the page: a section for each Application, a part to open for each change.</summary>
internal sealed class HtmlChanges(StringBuilder html, FoldedDifference folded)
{
    // Few changes are read at once; of many the reader chooses.
    private const int OpenedAtOnce = 8;

    private readonly HtmlLines lines = new(html);
    private readonly bool isOpen = folded.Changes.Length + folded.Files.Length <= OpenedAtOnce;

    public void Write()
    {
        html.Append("<main>\n");
        foreach (var application in folded.Changes.Select(static (change, at) => (Change: change, At: at))
            .GroupBy(static pair => string.Join(", ", pair.Change.Applications), StringComparer.Ordinal))
        {
            html.Append("<section data-group>\n<h2>").Append(HtmlEscapes.Of(application.Key)).Append(" <small>");
            html.Append(application.Key == FoldedChange.NoApplication ? "" : application.First().Change.Applications.Length > 1 ? "Applications, " : "Application, ");
            html.Append(ChangeWords.Count(application.Count(), "change")).Append("</small></h2>\n");
            foreach (var (change, at) in application)
            {
                WriteChange(change, at);
            }

            html.Append("</section>\n");
        }

        WriteFiles();
        html.Append("</main>\n<footer>");
        html.Append(folded.Changes.IsEmpty && folded.Files.IsEmpty ? "Both sides are the same." : "Values of Secrets are not shown.").Append("</footer>\n");
    }

    private void WriteChange(FoldedChange folding, int at)
    {
        var change = folding.First;
        Open(string.Create(CultureInfo.InvariantCulture, $"change-{at}"), change.Kind, folding.Places, change.Consequences);
        html.Append("<span><b>").Append(HtmlEscapes.Of(change.Identity.Kind)).Append("</b> ");
        html.Append(HtmlEscapes.Of(ChangeWords.Of(change.Identity)[(change.Identity.Kind.Length + 1)..])).Append("</span>");
        WriteSmall(ChangeWords.FromOf(change));
        foreach (var severity in change.Consequences.Select(static consequence => consequence.Severity).Distinct())
        {
            WriteChip(ChangeWords.Of(severity), ChangeWords.Of(severity));
        }

        WritePlaces(folding.Places);
        html.Append("</summary>\n<div class=\"body\">\n");
        WriteWhere(folding);
        WriteFields(change.Fields);
        WriteDocuments(change);
        html.Append("</div>\n</details>\n");
    }

    private void Open(string id, ChangeKind kind, ImmutableArray<string> places, ImmutableArray<Consequence> consequences)
    {
        var word = ChangeWords.Of(kind);
        var severities = string.Join(' ', consequences.Select(static consequence => ChangeWords.Of(consequence.Severity)).Distinct(StringComparer.Ordinal));
        var listed = string.Join("&#10;", places.Select(HtmlEscapes.Of));
        html.Append("<details class=\"change\" id=\"").Append(id).Append("\" data-kind=\"").Append(word).Append("\" data-severities=\"").Append(severities);
        html.Append("\" data-places=\"").Append(listed).Append(isOpen ? "\" open>\n" : "\">\n");
        html.Append("<summary><span class=\"sign ").Append(word).Append("\">").Append(word).Append("</span>");
    }

    private void WritePlaces(ImmutableArray<string> places)
    {
        foreach (var place in places)
        {
            WriteChip(place, "");
        }
    }

    private void WriteChip(string text, string colour) =>
        html.Append("<span class=\"chip ").Append(colour).Append("\">").Append(HtmlEscapes.Of(text)).Append("</span>");

    private void WriteSmall(string text)
    {
        if (text.Length > 0)
        {
            html.Append("<span class=\"dim\">").Append(HtmlEscapes.Of(text)).Append("</span>");
        }
    }

    private void WriteWhere(FoldedChange folding)
    {
        foreach (var change in folding.Changes)
        {
            var origin = change.Origin.IsKnown ? $", made at {change.Origin}" : "";
            html.Append("<div class=\"dim mono\">").Append(HtmlEscapes.Of($"{change.Shown.Location}{origin}")).Append("</div>\n");
        }
    }

    private void WriteFields(ImmutableArray<FieldChange> fields)
    {
        if (fields.IsEmpty)
        {
            return;
        }

        html.Append("<table class=\"fields\"><thead><tr><th>field</th><th>before</th><th>after</th></tr></thead><tbody>\n");
        foreach (var field in fields)
        {
            html.Append("<tr><td>").Append(HtmlEscapes.Of(field.Path.ToString())).Append("</td>");
            if (field.IsSecret || field.Kind == FieldChangeKind.Reordered || !field.Lines.IsEmpty)
            {
                html.Append("<td colspan=\"2\" class=\"dim\">");
                html.Append(field.IsSecret ? MaskedDocument.Mask : field.Lines.IsEmpty ? "in another order" : "the lines below").Append("</td></tr>\n");
                continue;
            }

            WriteValue(field.Before, "old");
            WriteValue(field.After, "new");
            html.Append("</tr>\n");
        }

        html.Append("</tbody></table>\n");
        foreach (var field in fields.Where(static field => !field.Lines.IsEmpty && !field.IsSecret))
        {
            lines.Write(field.Path.ToString(), field.Lines);
        }
    }

    private void WriteValue(Yaml.Node? value, string side)
    {
        var text = value is null ? "" : value is Yaml.Scalar ? ValueWords.Of(value, int.MaxValue) : DocumentText.Of(value);
        html.Append(value is null ? "<td>" : $"<td class=\"{side}\">").Append(HtmlLines.Escaped(text)).Append("</td>");
    }

    private void WriteDocuments(ResourceChange change)
    {
        if (change.Before is null || change.After is null)
        {
            var word = ChangeWords.Of(change.Kind);
            html.Append("<pre class=\"").Append(word).Append("\">").Append(HtmlLines.Escaped(DocumentText.Of(MaskedDocument.Of(change.Shown.Content)))).Append("</pre>\n");
        }
        else if (!change.Fields.IsEmpty)
        {
            lines.Write(
                "the resource",
                TextLines.Compare(DocumentText.Of(MaskedDocument.Of(change.Before.Content)), DocumentText.Of(MaskedDocument.Of(change.After.Content))));
        }
    }

    private void WriteFiles()
    {
        if (folded.Files.IsEmpty)
        {
            return;
        }

        html.Append("<section data-group>\n<h2>Other files <small>kustomizations, patches, texts</small></h2>\n");
        for (var at = 0; at < folded.Files.Length; at++)
        {
            var file = folded.Files[at];
            Open(string.Create(CultureInfo.InvariantCulture, $"file-{at}"), file.First.Kind, file.Places, file.First.Consequences);
            html.Append("<span><b>").Append(file.First.Role).Append("</b> ").Append(HtmlEscapes.Of(file.First.Path)).Append("</span>");
            WriteSmall(file.First.Kind == ChangeKind.Moved ? $"from {file.First.PathBefore}" : "");
            WritePlaces(file.Places);
            html.Append("</summary>\n<div class=\"body\">\n");
            WriteSmall(file.First.IsSecret ? MaskedDocument.Mask : file.First.Role == OtherFile.Binary ? "Its bytes differ." : "");
            WriteFields(file.First.Fields);
            lines.Write("", file.First.Lines);
            html.Append("</div>\n</details>\n");
        }

        html.Append("</section>\n");
    }
}
