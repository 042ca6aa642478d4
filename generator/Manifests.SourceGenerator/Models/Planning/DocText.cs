namespace Manifests.SourceGenerator.Models;

/// <summary>Turns what an author says of a field into lines of a doc comment.</summary>
internal static class DocText
{
    /// <summary>
    /// The lines as XML, joined by line breaks. Text behind an empty line is a paragraph of its own, and an item of a list keeps
    /// its own line; other line breaks mean nothing, as in the source.
    /// </summary>
    /// <param name="description">Plain text; <see langword="null"/> when nothing is said.</param>
    public static string? Of(string? description)
    {
        if (description is null)
        {
            return null;
        }

        var lines = new List<string>();
        foreach (var paragraph in Paragraphs(description))
        {
            var isFirst = lines.Count == 0;
            lines.Add((isFirst ? "" : "<para>") + Facts.Xml(paragraph[0]));
            lines.AddRange(paragraph.Skip(1).Select(static line => (IsItem(line) ? "<br/>" : "") + Facts.Xml(line)));
            lines[lines.Count - 1] += isFirst ? "" : "</para>";
        }

        return lines.Count == 0 ? null : string.Join("\n", lines);
    }

    private static IEnumerable<List<string>> Paragraphs(string description)
    {
        var paragraph = new List<string>();
        foreach (var line in description.Split('\n').Select(static line => line.Trim()).Append(""))
        {
            if (line.Length > 0)
            {
                paragraph.Add(line);
            }
            else if (paragraph.Count > 0)
            {
                yield return paragraph;
                paragraph = [];
            }
        }
    }

    /// <summary>Whether a line starts with a bullet or a number, as items of lists do.</summary>
    private static bool IsItem(string line)
    {
        var mark = line.IndexOf(' ');
        return mark > 0
            && (line.Substring(0, mark) is "-" or "*" or "+"
                || (mark > 1 && line[mark - 1] is '.' or ')' && line.Take(mark - 1).All(char.IsDigit)));
    }
}
