using System.Text;

namespace Manifests;

/// <summary>Text in a cell of a Markdown table.</summary>
internal static class MarkdownText
{
    /// <summary>A value as code; empty for an empty text.</summary>
    /// <remarks>
    /// A backtick cannot be said between backticks and a bar ends the cell, so a value with signs of that kind becomes an HTML element.
    /// </remarks>
    public static string Code(string value)
    {
        if (value.Length == 0)
        {
            return "";
        }

        return value.AsSpan().ContainsAny("`|\\\r\n") || value[0] == ' ' || value[^1] == ' '
            ? $"<code>{Entities(value)}</code>"
            : $"`{value}`";
    }

    /// <summary>A sentence in which code stands between backticks: everything else that Markdown or HTML would read is escaped.</summary>
    public static string Prose(string sentence)
    {
        var parts = sentence.ReplaceLineEndings(" ").Split('`');
        var text = new StringBuilder();
        for (var at = 0; at < parts.Length; at++)
        {
            var isCode = at % 2 == 1 && at < parts.Length - 1;
            text.Append(isCode ? Code(parts[at]) : Escaped(at % 2 == 1 ? "`" + parts[at] : parts[at]));
        }

        return text.ToString();
    }

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            _ = character switch
            {
                '<' => escaped.Append("&lt;"),
                '&' => escaped.Append("&amp;"),
                '|' or '\\' or '`' or '*' or '[' or ']' => escaped.Append('\\').Append(character),
                _ => escaped.Append(character),
            };
        }

        return escaped.ToString();
    }

    private static string Entities(string value)
    {
        var escaped = new StringBuilder(value.Length);
        foreach (var rune in value.EnumerateRunes())
        {
            _ = Rune.IsLetterOrDigit(rune) || rune.Value is ' ' or '-' or '.' or '/' or ':' or ','
                ? escaped.Append(rune.ToString())
                : escaped.Append(System.Globalization.CultureInfo.InvariantCulture, $"&#{rune.Value};");
        }

        return escaped.ToString();
    }
}
