using System.Globalization;
using System.Text;

namespace Manifests.Review;

/// <summary>Makes text from files safe to print: a name must not be able to move the cursor, start a line, or turn text around.</summary>
public static class PlainText
{
    /// <summary>
    /// The text with control letters, letters that are not seen or reorder others, and halves of characters spelled as <c>\n</c>,
    /// <c>\t</c>, <c>\u001b</c>.
    /// </summary>
    public static string Of(string text)
    {
        var first = 0;
        while (first < text.Length && IsPlain(text, first))
        {
            first++;
        }

        if (first == text.Length)
        {
            return text;
        }

        var safe = new StringBuilder(text.Length + 8).Append(text, 0, first);
        for (var at = first; at < text.Length; at++)
        {
            Append(safe, text, at);
        }

        return safe.ToString();
    }

    /// <summary>
    /// The same for a text that a line begins with: one that begins with <c>::</c> or <c>##</c> would be a command to a build server.
    /// </summary>
    public static string AtLineStart(string text) =>
        text.StartsWith("::", StringComparison.Ordinal) || text.StartsWith("##", StringComparison.Ordinal) ? "./" + Of(text) : Of(text);

    /// <summary>
    /// A JSON document with the same letters written as escapes, which readers take for the letters themselves. Outside its texts a
    /// document has only line feeds of them.
    /// </summary>
    public static string InJson(string document)
    {
        var safe = new StringBuilder(document.Length);
        for (var at = 0; at < document.Length; at++)
        {
            _ = document[at] == '\n' || IsPlain(document, at)
                ? safe.Append(document[at])
                : safe.Append(CultureInfo.InvariantCulture, $"\\u{(int)document[at]:x4}");
        }

        return safe.ToString();
    }

    private static void Append(StringBuilder safe, string text, int at) => _ = text[at] switch
    {
        '\n' => safe.Append("\\n"),
        '\r' => safe.Append("\\r"),
        '\t' => safe.Append("\\t"),
        var letter when IsPlain(text, at) => safe.Append(letter),
        var letter => safe.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}"),
    };

    private static bool IsPlain(string text, int at) => text[at] is >= ' ' and <= '~' || char.GetUnicodeCategory(text[at]) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => false,
        UnicodeCategory.Surrogate => IsPaired(text, at),

        // U+FFFE and U+FFFF are no characters, and XML refuses them.
        UnicodeCategory.OtherNotAssigned => text[at] < '\uFFFE',
        _ => true,
    };

    private static bool IsPaired(string text, int at) => char.IsHighSurrogate(text[at])
        ? at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])
        : at > 0 && char.IsHighSurrogate(text[at - 1]);
}
