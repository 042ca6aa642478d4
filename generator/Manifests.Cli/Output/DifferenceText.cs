using System.Collections.Immutable;
using System.Globalization;

namespace Manifests.Cli;

/// <summary>Writes a difference for a terminal: what is dangerous first, then each place with its Applications.</summary>
internal sealed class DifferenceText(TextWriter output, Ansi ansi)
{
    private const int LinesAround = 2;

    public void Write(TreeDifference difference)
    {
        if (difference.IsEmpty)
        {
            return;
        }

        var folded = FoldedDifference.Of(difference);
        output.Write($"{ansi.Dim}- {PlainText.Of(difference.BaseName)}{ansi.Reset}\n{ansi.Dim}+ {PlainText.Of(difference.HeadName)}{ansi.Reset}\n");
        WriteConsequences(folded);
        foreach (var places in folded.Changes.GroupBy(static change => string.Join(", ", change.Places), StringComparer.Ordinal))
        {
            WriteHeading(places.Key);
            foreach (var application in places.GroupBy(static change => string.Join(", ", change.Applications), StringComparer.Ordinal))
            {
                output.Write($"  {ansi.Dim}{PlainText.Of(application.Key)}{ansi.Reset}\n");
                foreach (var change in application)
                {
                    WriteChange(change.First);
                }
            }
        }

        WriteFiles(folded.Files);
        output.Write('\n');
    }

    private void WriteConsequences(FoldedDifference folded)
    {
        foreach (var severity in Enum.GetValues<ConsequenceSeverity>())
        {
            if (folded.CountOf(severity) == 0)
            {
                continue;
            }

            output.Write($"\n{ColourOf(severity)}{ChangeWords.Count(folded.CountOf(severity), ChangeWords.Of(severity))}{ansi.Reset}\n");
            foreach (var found in folded.Events.Where(found => found.Consequence.Severity == severity))
            {
                WriteEvent(found);
            }
        }
    }

    private void WriteEvent(FoldedEvent found)
    {
        var places = found.Places.IsEmpty ? "" : $" {ansi.Dim}[{PlainText.Of(string.Join(", ", found.Places))}]{ansi.Reset}";
        var subjects = string.Join(", ", found.Named.Select(subject => $"{ansi.Bold}{PlainText.Of(subject.Name)}{ansi.Reset}"));
        output.Write($"  {subjects}{found.More}: {PlainText.Of(found.Consequence.Sentence)} ");
        output.Write($"{ansi.Dim}[{PlainText.Of(found.Consequence.Rule)}]{ansi.Reset}{places}\n");
        if (found.Consequence.WayOut is { } wayOut)
        {
            output.Write($"      {PlainText.Of(wayOut)}\n");
        }
    }

    private void WriteHeading(string places) =>
        output.Write(places.Length == 0 ? "\n" : $"\n{ansi.Bold}{PlainText.Of(places)}{ansi.Reset}\n");

    private void WriteChange(ResourceChange change)
    {
        var from = ChangeWords.FromOf(change) is { Length: > 0 } words ? $" {PlainText.Of(words)}" : "";
        output.Write($"    {ColourOf(change.Kind)}{ChangeWords.SignOf(change.Kind)}{ansi.Reset} {PlainText.Of(ChangeWords.Of(change.Identity))}{from}"
            + $"  {ansi.Dim}{PlainText.Of(change.Shown.Location.ToString())}{Origin(change)}{ansi.Reset}\n");
        WriteFields(change.Fields);
    }

    private static string Origin(ResourceChange change) => change.Origin.IsKnown ? $" [made at {PlainText.Of(change.Origin.ToString())}]" : "";

    private void WriteFields(ImmutableArray<FieldChange> fields)
    {
        foreach (var field in fields)
        {
            output.Write($"        {ColourOf(field.Kind)}{ChangeWords.SignOf(field.Kind)}{ansi.Reset} {PlainText.Of(field.Path.ToString())}:");
            if (field.Lines.IsEmpty || field.IsSecret)
            {
                output.Write($" {PlainText.Of(ValueWords.Of(field))}\n");
            }
            else
            {
                output.Write('\n');
                WriteLines(field.Lines);
            }
        }
    }

    private void WriteFiles(ImmutableArray<FoldedFile> files)
    {
        foreach (var places in files.GroupBy(static file => string.Join(", ", file.Places), StringComparer.Ordinal))
        {
            WriteHeading(places.Key.Length == 0 ? "other files" : places.Key + ": other files");
            foreach (var file in places)
            {
                var change = file.First;
                var from = change.Kind == ChangeKind.Moved ? $" from {PlainText.Of(change.PathBefore!)}" : "";
                var secret = change.IsSecret ? $" {MaskedDocument.Mask}" : "";
                output.Write($"    {ColourOf(change.Kind)}{ChangeWords.SignOf(change.Kind)}{ansi.Reset} {change.Role} {PlainText.Of(change.Path)}{from}{secret}\n");
                WriteFields(change.Fields);
                if (change.Kind == ChangeKind.Changed)
                {
                    WriteLines(change.Lines);
                }
            }
        }
    }

    private void WriteLines(ImmutableArray<LineChange> lines)
    {
        foreach (var hunk in LineHunks.Of(lines, LinesAround))
        {
            output.Write(string.Create(CultureInfo.InvariantCulture, $"          {ansi.Dim}@@ line {Math.Max(1, hunk[0].After > 0 ? hunk[0].After : hunk[0].Before)}{ansi.Reset}\n"));
            foreach (var line in hunk)
            {
                var (colour, sign) = line.Kind switch
                {
                    LineChangeKind.Added => (ansi.Green, '+'),
                    LineChangeKind.Removed => (ansi.Red, '-'),
                    _ => ("", ' '),
                };
                output.Write($"          {colour}{sign} {PlainText.Of(line.Text)}{ansi.Reset}\n");
            }
        }
    }

    private string ColourOf(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => ansi.Green,
        ChangeKind.Removed => ansi.Red,
        ChangeKind.Changed => ansi.Yellow,
        _ => ansi.Cyan,
    };

    private string ColourOf(FieldChangeKind kind) => kind switch
    {
        FieldChangeKind.Added => ansi.Green,
        FieldChangeKind.Removed => ansi.Red,
        _ => ansi.Yellow,
    };

    private string ColourOf(ConsequenceSeverity severity) => severity switch
    {
        ConsequenceSeverity.Danger => ansi.Red,
        ConsequenceSeverity.Caution => ansi.Yellow,
        _ => ansi.Cyan,
    };
}
