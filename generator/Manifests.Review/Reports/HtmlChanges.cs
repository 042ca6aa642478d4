using System.Collections.Immutable;
using Manifests.Yaml;

namespace Manifests.Review;

/// <summary>The changes on the page: a section for each Application, a part to open for each change.</summary>
internal sealed class HtmlChanges(HtmlText html, FoldedDifference folded)
{
    // Few changes are read at once; of many the reader chooses.
    private const int OpenedAtOnce = 8;

    private const int LongestHint = 40;

    private readonly HtmlLines lines = new(html);
    private readonly bool isOpen = folded.Changes.Length + folded.Files.Length <= OpenedAtOnce;

    public void Write()
    {
        html.Raw("<main>\n");
        var numbered = folded.Changes.Select(static (change, at) => (Change: change, At: at));
        foreach (var application in numbered.GroupBy(static pair => string.Join(", ", pair.Change.Applications), StringComparer.Ordinal))
        {
            WriteHeading(application.Key, application.First().Change.Applications.Length, application.Count());
            foreach (var (change, at) in application)
            {
                WriteChange(change, at);
            }

            html.Raw("</section>\n");
        }

        WriteFiles();
        var isEmpty = folded.Changes.IsEmpty && folded.Files.IsEmpty;
        html.Raw("</main>\n<footer>").Raw(isEmpty ? "Both sides are the same." : "Values of Secrets are not shown.").Raw("</footer>\n");
    }

    private void WriteHeading(string applications, int number, int changes)
    {
        var what = applications == FoldedChange.NoApplication ? "" : number > 1 ? "Applications, " : "Application, ";
        html.Raw("<section data-group>\n<h2>").Text(applications).Raw(" ");
        html.Element("small", "", what + ChangeWords.Count(changes, "change")).Raw("</h2>\n");
    }

    private void WriteChange(FoldedChange folding, int at)
    {
        var change = folding.First;
        var kind = change.Identity.Kind;
        Open(FoldedDifference.Anchor("change", at), change.Kind, folding.Places, change.Consequences);
        html.Raw("<span>").Element("b", "", kind).Raw(" ").Text(ChangeWords.Of(change.Identity)[(kind.Length + 1)..]).Raw("</span>");
        html.Element("span", "dim", ChangeWords.FromOf(change)).Element("span", "dim", HintOf(change.Fields));
        BeginBody(change.Consequences, folding.Places);
        WriteWhere(folding);
        WriteFields(change.Fields);
        WriteDocuments(change);
        html.Raw("</div>\n</details>\n");
    }

    // Enough to know what it is about without opening it.
    private static string HintOf(ImmutableArray<FieldChange> fields)
    {
        if (fields is not [var first, ..])
        {
            return "";
        }

        var what = first.Lines.IsEmpty ? ValueWords.Of(first, LongestHint) : "some lines";
        var more = fields.Length == 1 ? "" : $", and {ChangeWords.Count(fields.Length - 1, "other field")}";
        return $"{first.Path}: {what}{more}";
    }

    private void Open(string id, ChangeKind kind, ImmutableArray<string> places, ImmutableArray<Consequence> consequences)
    {
        var word = ChangeWords.Of(kind);
        var severities = consequences.Select(static consequence => ChangeWords.Of(consequence.Severity)).Distinct(StringComparer.Ordinal);
        html.Raw("<details class=\"change\" id=\"").Raw(id).Raw("\" data-kind=\"").Raw(word);
        html.Raw("\" data-severities=\"").Raw(string.Join(' ', severities));
        html.Raw("\" data-places=\"").Lines(string.Join('\n', places.Select(PlainText.Of))).Raw(isOpen ? "\" open>\n" : "\">\n");
        html.Raw("<summary>").Element("span", "sign " + word, word);
    }

    private void BeginBody(ImmutableArray<Consequence> consequences, ImmutableArray<string> places)
    {
        foreach (var severity in consequences.Select(static consequence => ChangeWords.Of(consequence.Severity)).Distinct())
        {
            html.Element("span", "chip " + severity, severity);
        }

        foreach (var place in places)
        {
            html.Element("span", "chip", place);
        }

        html.Raw("</summary>\n<div class=\"body\">\n");
    }

    private void WriteWhere(FoldedChange folding)
    {
        foreach (var change in folding.Changes)
        {
            var origin = change.Origin.IsKnown ? $", made at {change.Origin}" : "";
            html.Element("div", "dim mono", change.Shown.Location + origin).Raw("\n");
        }
    }

    private void WriteFields(ImmutableArray<FieldChange> fields)
    {
        if (fields.IsEmpty)
        {
            return;
        }

        html.Raw("<table class=\"fields\"><thead><tr><th>field</th><th>before</th><th>after</th></tr></thead><tbody>\n");
        foreach (var field in fields)
        {
            html.Raw("<tr>").Element("td", "", field.Path.ToString());
            WriteValues(field);
            html.Raw("</tr>\n");
        }

        html.Raw("</tbody></table>\n");
        foreach (var field in fields.Where(static field => !field.IsSecret))
        {
            lines.Write(field.Path.ToString(), field.Lines);
        }
    }

    private void WriteValues(FieldChange field)
    {
        var words = field.IsSecret ? MaskedDocument.Mask
            : field.Kind == FieldChangeKind.Reordered ? "in another order"
            : field.Lines.IsEmpty ? ""
            : "the lines below";
        if (words.Length > 0)
        {
            html.Raw("<td colspan=\"2\" class=\"dim\">").Raw(words).Raw("</td>");
            return;
        }

        WriteValue(field.Before, "old");
        WriteValue(field.After, "new");
    }

    private void WriteValue(Node? value, string side)
    {
        var text = value switch { null => "", Scalar => ValueWords.Of(value, int.MaxValue), _ => DocumentText.Of(value) };
        html.Raw(value is null ? "<td>" : $"<td class=\"{side}\">").Lines(text).Raw("</td>");
    }

    private void WriteDocuments(ResourceChange change)
    {
        if (change.Before is not { } before || change.After is not { } after)
        {
            html.Raw("<pre class=\"").Raw(ChangeWords.Of(change.Kind)).Raw("\">").Lines(TextOf(change.Shown)).Raw("</pre>\n");
        }
        else if (!change.Fields.IsEmpty)
        {
            lines.Write("the resource", TextLines.Compare(TextOf(before), TextOf(after)));
        }
    }

    private static string TextOf(TreeResource resource) => DocumentText.Of(MaskedDocument.Of(resource.Content));

    private void WriteFiles()
    {
        if (folded.Files.IsEmpty)
        {
            return;
        }

        html.Raw("<section data-group>\n<h2>Other files <small>kustomizations, patches, texts</small></h2>\n");
        for (var at = 0; at < folded.Files.Length; at++)
        {
            WriteFile(folded.Files[at], at);
        }

        html.Raw("</section>\n");
    }

    private void WriteFile(FoldedFile folding, int at)
    {
        var file = folding.First;
        Open(FoldedDifference.Anchor("file", at), file.Kind, folding.Places, file.Consequences);
        html.Raw("<span><b>").Raw(file.Role).Raw("</b> ").Text(file.Path).Raw("</span>");
        html.Element("span", "dim", file.Kind == ChangeKind.Moved ? $"from {file.PathBefore}" : HintOf(file.Fields));
        BeginBody(file.Consequences, folding.Places);
        html.Element("span", "dim", file.IsSecret ? MaskedDocument.Mask : file.Role == OtherFile.Binary ? "Its bytes differ." : "");
        WriteFields(file.Fields);
        lines.Write("", file.Lines);
        html.Raw("</div>\n</details>\n");
    }
}
