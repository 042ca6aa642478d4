using Manifests.Schema;
using Manifests.Schema.Explaining;

namespace Manifests.Cli;

/// <summary>Writes an explanation for people: what it is, then a table of its fields.</summary>
internal sealed class ExplanationText(TextWriter output, Ansi ansi, int width)
{
    // Deep names and long types may reach beyond their column; their notes then begin on the next line.
    private const int MaxNames = 40;
    private const int MinNotes = 40;

    public void Write(Explanation explanation)
    {
        var kind = explanation.Kind;
        var title = explanation.Path.Length == 0 ? kind.Kind : $"{kind.Kind}.{explanation.Path}";
        output.Write($"{ansi.Bold}{PlainText.Of(title)}{ansi.Reset}  {kind.ApiVersion}\n");
        WriteHead([.. Head(explanation)]);
        if (!explanation.Field.Fields.IsEmpty)
        {
            output.Write('\n');
            WriteFields([.. Rows(explanation.Field.Fields, 0)]);
        }
    }

    private static IEnumerable<(string Name, string Text)> Head(Explanation explanation)
    {
        var kind = explanation.Kind;
        var field = explanation.Field;
        if (explanation.Path.Length == 0)
        {
            var scope = kind.Scope == ResourceScope.Namespaced ? "in a namespace" : "in the cluster as a whole";
            string[] words = [kind.Plural, .. kind.OtherNames, scope, $"from {kind.Family}", kind.IsStored ? "stored in this version" : ""];
            yield return ("kind", string.Join(", ", words.Where(static word => word is not ("" or "from "))));
        }
        else
        {
            yield return ("type", field.Type);
        }

        if (field.Description is { } description)
        {
            yield return ("about", string.Join(' ', description.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)));
        }

        if (kind.Deprecation is { } deprecation)
        {
            var since = deprecation.Since is { } release ? $"since Kubernetes {release}" : "yes";
            var removed = kind.Removed is { } gone ? $"; removed in {gone}" : "";
            yield return ("deprecated", deprecation.ReplacedBy is { } better ? $"{since}{removed}; use {better}" : since + removed);
        }

        foreach (var note in FieldNotes.Of(field))
        {
            yield return (note.Name, note.Text);
        }

        if (!explanation.Others.IsEmpty)
        {
            yield return ("see also", string.Join(", ", explanation.Others.Select(other => $"{other.ApiVersion} {other.Kind}{FieldNotes.Bracketed(other.Versions)}")));
        }

        if (field.Fields.IsEmpty)
        {
            yield return ("fields", field.Type.EndsWith("any", StringComparison.Ordinal) || field.Type.EndsWith("object", StringComparison.Ordinal) ? "free in form" : "none");
        }
    }

    private void WriteHead((string Name, string Text)[] rows)
    {
        var left = rows.Max(static row => row.Name.Length);
        foreach (var (name, text) in rows)
        {
            output.Write($"  {ansi.Dim}{name.PadRight(left)}{ansi.Reset}  ");
            WriteWrapped(PlainText.Of(text), left + 4);
        }
    }

    private static IEnumerable<(int Depth, FieldExplanation Field)> Rows(IEnumerable<FieldExplanation> fields, int depth)
    {
        foreach (var field in fields)
        {
            yield return (depth, field);
            foreach (var below in Rows(field.Fields, depth + 1))
            {
                yield return below;
            }
        }
    }

    private void WriteFields((int Depth, FieldExplanation Field)[] rows)
    {
        var names = Math.Min(MaxNames, rows.Max(static row => (row.Depth * 2) + row.Field.Name.Length));
        var types = Math.Min(width - MinNotes - 4 - names, rows.Max(static row => row.Field.Type.Length));
        foreach (var (depth, field) in rows)
        {
            var indent = new string(' ', depth * 2);
            var name = PlainText.Of(field.Name);
            var notes = FieldNotes.Of(field).Select(static note => note.ToString()).Concat(field.RepeatsAbove ? ["fields as further up"] : []).ToArray();
            var column = Math.Max(names, indent.Length + name.Length) + Math.Max(types, field.Type.Length) + 4;
            var end = notes.Length == 0 || column > names + types + 4 ? "" : new string(' ', types - field.Type.Length + 2);
            output.Write($"{indent}{ansi.Bold}{name}{ansi.Reset}{new string(' ', Math.Max(0, names - indent.Length - name.Length))}  ");
            output.Write($"{ansi.Cyan}{field.Type}{ansi.Reset}{end}");
            WriteNotes(notes, names + types + 4, column);
        }
    }

    // Notes share a line while they fit; one that does not begins the next.
    private void WriteNotes(string[] notes, int indent, int column)
    {
        if (notes.Length == 0)
        {
            output.Write('\n');
            return;
        }

        if (column > indent)
        {
            output.Write('\n');
            output.Write(new string(' ', indent));
            column = indent;
        }

        var line = "";
        foreach (var note in notes.Select(PlainText.Of))
        {
            var joined = line.Length == 0 ? note : $"{line}; {note}";
            if (line.Length > 0 && column + joined.Length > width)
            {
                WriteWrapped($"{line};", indent, column);
                output.Write(new string(' ', indent));
                (line, column) = (note, indent);
            }
            else
            {
                line = joined;
            }
        }

        WriteWrapped(line, indent, column);
    }

    private void WriteWrapped(string text, int indent) => WriteWrapped(text, indent, indent);

    private void WriteWrapped(string text, int indent, int column)
    {
        var isFirst = true;
        foreach (var word in text.Split(' '))
        {
            if (!isFirst && column + 1 + word.Length > width)
            {
                output.Write('\n');
                output.Write(new string(' ', indent));
                column = indent;
            }
            else if (!isFirst)
            {
                output.Write(' ');
                column++;
            }

            output.Write(word);
            column += word.Length;
            isFirst = false;
        }

        output.Write('\n');
    }
}
