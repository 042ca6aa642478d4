using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Manifests.Review;

/// <summary>A difference as Markdown in one level of detail.</summary>
internal sealed class MarkdownText(TreeDifference difference, FoldedDifference folded, MarkdownDetail detail)
{
    private const int LinesAround = 2;
    private const int ShortValue = 60;
    private const int LongValue = 400;
    private const int LongestName = 200;
    private const int MostRules = 12;

    private readonly StringBuilder text = new();

    public string Write()
    {
        text.Append("## ").Append(ReviewTitle.Of(difference, folded)).Append("\n\n");
        text.Append($"{MarkdownEscapes.Code(Short(difference.BaseName))} against {MarkdownEscapes.Code(Short(difference.HeadName))}");
        text.Append(difference.IsEmpty ? ": no difference.\n" : $": {Totals(difference.Changes, difference.Files.Length)}.\n");
        WriteConsequences();
        if (detail < MarkdownDetail.Totals)
        {
            WritePlaces();
            WriteFiles();
        }

        WriteLeftOut();
        return text.ToString();
    }

    private static string Totals(IReadOnlyCollection<ResourceChange> changes, int files)
    {
        var kinds = changes.GroupBy(static change => change.Kind).OrderBy(static group => group.Key)
            .Select(static group => string.Create(CultureInfo.InvariantCulture, $"{group.Count()} {ChangeWords.Of(group.Key)}"));
        return string.Join(", ", files == 0 ? kinds : kinds.Append(ChangeWords.Count(files, "other file")));
    }

    private void WriteConsequences()
    {
        foreach (var severity in Enum.GetValues<ConsequenceSeverity>())
        {
            if (folded.CountOf(severity) == 0)
            {
                continue;
            }

            text.Append(CultureInfo.InvariantCulture, $"\n### {ChangeWords.Count(folded.CountOf(severity), ChangeWords.Of(severity))}\n\n");
            if (detail == MarkdownDetail.Totals || (detail == MarkdownDetail.Places && severity != ConsequenceSeverity.Danger))
            {
                WriteRules(severity);
            }
            else
            {
                foreach (var found in folded.Events.Where(found => found.Consequence.Severity == severity))
                {
                    WriteEvent(found);
                }
            }
        }
    }

    private void WriteEvent(FoldedEvent found)
    {
        var subjects = string.Join(", ", found.Named.Select(static subject => MarkdownEscapes.Code(subject.Name)));
        text.Append($"- {subjects}{found.More}: {MarkdownEscapes.Text(found.Consequence.Sentence)} ");
        text.Append('(').Append(MarkdownEscapes.Text(found.Consequence.Rule));
        text.Append(found.Places.IsEmpty ? ")\n" : $", in {MarkdownEscapes.Text(string.Join(", ", found.Places))})\n");
        if (found.Consequence.WayOut is { } wayOut && detail <= MarkdownDetail.Resources)
        {
            text.Append("  ").Append(MarkdownEscapes.Text(wayOut)).Append('\n');
        }
    }

    private void WriteRules(ConsequenceSeverity severity)
    {
        var rules = folded.Events
            .Select(static found => found.Consequence)
            .Where(consequence => consequence.Severity == severity)
            .GroupBy(static consequence => consequence.Rule, StringComparer.Ordinal)
            .OrderByDescending(static group => group.Count())
            .ThenBy(static group => group.Key, StringComparer.Ordinal)
            .ToArray();
        foreach (var rule in rules.Take(MostRules))
        {
            text.Append($"- {MarkdownEscapes.Code(Short(rule.Key, LongestName / 4))}: {ChangeWords.Count(rule.Count(), "change")}\n");
        }

        if (rules.Length > MostRules)
        {
            text.Append(CultureInfo.InvariantCulture, $"- {ChangeWords.Count(rules.Length - MostRules, "more rule")}\n");
        }
    }

    private void WritePlaces()
    {
        foreach (var places in folded.Changes.GroupBy(static change => string.Join(", ", change.Places), StringComparer.Ordinal))
        {
            FoldedChange[] changes = [.. places];
            var title = places.Key.Length == 0 ? "Resources" : places.Key;
            var totals = Totals([.. changes.Select(static change => change.First)], 0);
            if (detail >= MarkdownDetail.Places)
            {
                text.Append("\n- ").Append(MarkdownEscapes.Text(title)).Append(": ").Append(totals).Append('\n');
                continue;
            }

            text.Append($"\n<details><summary><b>{MarkdownEscapes.Html(title)}</b>: {totals}</summary>\n");
            foreach (var application in changes.GroupBy(static change => string.Join(", ", change.Applications), StringComparer.Ordinal))
            {
                WriteApplication(application.Key, [.. application]);
            }

            text.Append("\n</details>\n");
        }
    }

    private void WriteApplication(string application, FoldedChange[] changes)
    {
        text.Append("\n**").Append(MarkdownEscapes.Text(application)).Append("**\n\n");
        if (detail == MarkdownDetail.Kinds)
        {
            var kinds = changes.Select(static change => change.First).GroupBy(static change => change.Identity.Kind, StringComparer.Ordinal);
            foreach (var kind in kinds.OrderBy(static group => group.Key, StringComparer.Ordinal))
            {
                text.Append($"- {MarkdownEscapes.Code(kind.Key)}: {Totals([.. kind], 0)}\n");
            }

            return;
        }

        var block = new StringBuilder();
        foreach (var change in changes)
        {
            WriteChange(block, change.First);
        }

        WriteBlock(block);
    }

    private void WriteChange(StringBuilder block, ResourceChange change)
    {
        // In a block of the language 'diff' a line of neither sign is not coloured.
        var sign = change.Kind is ChangeKind.Added or ChangeKind.Removed ? ChangeWords.SignOf(change.Kind) : '!';
        var from = ChangeWords.FromOf(change) is { Length: > 0 } words ? " " + words : "";
        var said = $"{ChangeWords.Of(change.Identity)} {ChangeWords.Of(change.Kind)}{from}";
        block.Append(sign).Append(' ').Append(PlainText.Of(said)).Append('\n');
        WriteFields(block, change.Fields);
    }

    private void WriteFields(StringBuilder block, ImmutableArray<FieldChange> fields)
    {
        foreach (var field in detail >= MarkdownDetail.Resources ? [] : fields)
        {
            var path = PlainText.Of(field.Path.ToString());
            if (detail == MarkdownDetail.Fields || field.IsSecret || field.Kind == FieldChangeKind.Reordered)
            {
                var words = field.IsSecret ? $"{ChangeWords.Of(field.Kind)} {MaskedDocument.Mask}" : ChangeWords.Of(field.Kind);
                block.Append("    ").Append(path).Append(": ").Append(words).Append('\n');
            }
            else if (!field.Lines.IsEmpty)
            {
                block.Append("    ").Append(path).Append(": ").Append(LineCounts(field.Lines)).Append('\n');
                WriteLines(block, field.Lines);
            }
            else
            {
                WriteValues(block, path, field);
            }
        }
    }

    private void WriteValues(StringBuilder block, string path, FieldChange field)
    {
        var length = detail == MarkdownDetail.Everything ? LongValue : ShortValue;
        if (field.Before is { } before)
        {
            block.Append("-   ").Append(path).Append(": ").Append(PlainText.Of(ValueWords.Of(before, length))).Append('\n');
        }

        if (field.After is { } after)
        {
            block.Append("+   ").Append(path).Append(": ").Append(PlainText.Of(ValueWords.Of(after, length))).Append('\n');
        }
    }

    private static string LineCounts(ImmutableArray<LineChange> lines) =>
        $"{ChangeWords.Count(lines.Count(static line => line.Kind == LineChangeKind.Added), "line")} added, "
        + string.Create(CultureInfo.InvariantCulture, $"{lines.Count(static line => line.Kind == LineChangeKind.Removed)} removed");

    private void WriteLines(StringBuilder block, ImmutableArray<LineChange> lines)
    {
        if (detail > MarkdownDetail.Everything)
        {
            return;
        }

        foreach (var hunk in LineHunks.Of(lines, LinesAround))
        {
            block.Append(CultureInfo.InvariantCulture, $"@@ line {Math.Max(1, Math.Max(hunk[0].After, hunk[0].Before))} @@\n");
            foreach (var line in hunk)
            {
                block.Append(line.Kind switch { LineChangeKind.Added => '+', LineChangeKind.Removed => '-', _ => ' ' });
                block.Append("     ").Append(PlainText.Of(line.Text)).Append('\n');
            }
        }
    }

    private void WriteFiles()
    {
        if (folded.Files.IsEmpty || detail >= MarkdownDetail.Places)
        {
            return;
        }

        text.Append($"\n<details><summary><b>Other files</b>: {ChangeWords.Count(difference.Files.Length, "file")}</summary>\n\n");
        if (detail == MarkdownDetail.Kinds)
        {
            var roles = folded.Files.GroupBy(static file => file.First.Role, StringComparer.Ordinal);
            foreach (var role in roles.OrderBy(static group => group.Key, StringComparer.Ordinal))
            {
                text.Append(CultureInfo.InvariantCulture, $"- {role.Key}: {role.Count()}\n");
            }
        }
        else
        {
            var block = new StringBuilder();
            foreach (var file in folded.Files)
            {
                WriteFile(block, file);
            }

            WriteBlock(block);
        }

        text.Append("\n</details>\n");
    }

    private void WriteFile(StringBuilder block, FoldedFile file)
    {
        var change = file.First;
        var sign = change.Kind is ChangeKind.Added or ChangeKind.Removed ? ChangeWords.SignOf(change.Kind) : '!';
        var places = file.Places.IsEmpty ? "" : $" in {string.Join(", ", file.Places)}";
        var from = change.Kind == ChangeKind.Moved ? $" from {change.PathBefore}" : "";
        var secret = change.IsSecret ? " " + MaskedDocument.Mask : "";
        var said = $"{change.Role} {change.Path} {ChangeWords.Of(change.Kind)}{from}{places}{secret}";
        block.Append(sign).Append(' ').Append(PlainText.Of(said)).Append('\n');
        WriteFields(block, change.Fields);
        if (change.Kind == ChangeKind.Changed)
        {
            WriteLines(block, change.Lines);
        }
    }

    private void WriteBlock(StringBuilder block)
    {
        var content = block.ToString();
        var fence = MarkdownEscapes.Fence(content);
        text.Append(fence).Append("diff\n").Append(content).Append(fence).Append('\n');
    }

    private void WriteLeftOut()
    {
        var words = detail switch
        {
            MarkdownDetail.Everything => "",
            MarkdownDetail.ShortValues => "the ends of long values and the lines of texts",
            MarkdownDetail.Fields => "values",
            MarkdownDetail.Resources => "fields",
            MarkdownDetail.Kinds => "the names of resources",
            MarkdownDetail.Places => "the names of resources, and consequences that are no danger",
            _ => "everything but totals",
        };
        if (words.Length > 0)
        {
            text.Append("\nLeft out to fit into a comment: ").Append(words).Append(". `diff --format html` has all of it.\n");
        }
    }

    private static string Short(string name, int length = LongestName) => name.Length <= length ? name : name[..length] + "...";
}
