using System.Globalization;
using System.Text;

namespace Manifests.Review;

/// <summary>Makes texts safe inside of Markdown: nothing in them formats, links, mentions anybody or becomes HTML.</summary>
internal static class MarkdownEscapes
{
    /// <summary>A text between other text.</summary>
    public static string Text(string text)
    {
        var plain = PlainText.Of(text);
        var safe = new StringBuilder(plain.Length + 8);
        for (var at = 0; at < plain.Length; at++)
        {
            _ = plain[at] switch
            {
                '&' => safe.Append("&amp;"),
                '<' => safe.Append("&lt;"),
                '>' => safe.Append("&gt;"),

                // These link people, issues and addresses, which a backslash does not stop.
                '@' => safe.Append("&#64;"),
                '#' => safe.Append("&#35;"),
                ':' when plain.AsSpan(at).StartsWith("://", StringComparison.Ordinal) => safe.Append("&#58;"),
                '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~' or '$' => safe.Append('\\').Append(plain[at]),

                // Only at its beginning a text could become a list.
                '-' or '+' when at == 0 => safe.Append('\\').Append(plain[at]),
                var letter => safe.Append(letter),
            };
        }

        return safe.ToString();
    }

    /// <summary>A text as code between other text.</summary>
    public static string Code(string text)
    {
        var plain = PlainText.Of(text);
        var fence = new string('`', LongestRun(plain) + 1);

        // A space at both ends keeps a backtick of the text apart from the fence; readers take it away again.
        return plain.StartsWith('`') || plain.EndsWith('`') ? $"{fence} {plain} {fence}" : $"{fence}{plain}{fence}";
    }

    /// <summary>The fence of a block of code that has these lines: longer than any run of backticks in it.</summary>
    public static string Fence(string block) => new('`', Math.Max(3, LongestRun(block) + 1));

    /// <summary>A text inside of an HTML element.</summary>
    public static string Html(string text)
    {
        // Markdown is read inside of HTML as well.
        var safe = new StringBuilder(text.Length + 8);
        foreach (var letter in PlainText.Of(text))
        {
            _ = char.IsAsciiLetterOrDigit(letter) || letter is ' ' or '/' or '.' or ',' or '-' || letter > '~'
                ? safe.Append(letter)
                : safe.Append(CultureInfo.InvariantCulture, $"&#{(int)letter};");
        }

        return safe.ToString();
    }

    private static int LongestRun(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var letter in text)
        {
            run = letter == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
