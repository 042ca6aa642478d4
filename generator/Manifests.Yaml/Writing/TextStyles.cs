using System.Buffers;

namespace Manifests.Yaml.Writing;

/// <summary>Decides how a text must be written so that every reader takes it for exactly that text.</summary>
internal static class TextStyles
{
    // Controls; DEL and C1 controls; the line ends of YAML 1.1 (U+0085, U+2028, U+2029); U+FEFF, U+FFFE, U+FFFF; surrogates
    // without a partner are refused before. The direction marks are legal, yet would show a reviewer another text than is there.
    private static readonly SearchValues<char> NeedEscape = SearchValues.Create(EscapedCharacters());

    private static readonly SearchValues<char> NeedEscapeInBlock =
        SearchValues.Create(EscapedCharacters().Replace("\n", "", StringComparison.Ordinal).Replace("\t", "", StringComparison.Ordinal));

    private static readonly SearchValues<char> NeedEscapeInDoubleQuotes = SearchValues.Create(EscapedCharacters() + "\"\\");

    private static readonly SearchValues<char> MaybeNotPlain = SearchValues.Create(":#");

    /// <summary>Whether a character cannot stand as it is between quotes.</summary>
    public static bool MustEscape(char character) => NeedEscape.Contains(character);

    /// <summary>The index of the first character that needs an escape between double quotes; negative for none.</summary>
    public static int IndexOfDoubleQuotedEscape(ReadOnlySpan<char> text) => text.IndexOfAny(NeedEscapeInDoubleQuotes);

    /// <summary>The style of a key.</summary>
    public static TextStyle OfKey(ReadOnlySpan<char> text)
    {
        // YamlDotNet takes a word that starts with '*' for an alias also inside a plain text, and then misses the ':'.
        var style = OfLine(text);
        return style == TextStyle.Plain && text.Contains(" *", StringComparison.Ordinal) ? TextStyle.SingleQuoted : style;
    }

    /// <summary>The style of a value where no block may stand.</summary>
    public static TextStyle OfLine(ReadOnlySpan<char> text)
    {
        if (text.ContainsAny(NeedEscape))
        {
            return TextStyle.DoubleQuoted;
        }

        return IsPlain(text) ? TextStyle.Plain : TextStyle.SingleQuoted;
    }

    /// <summary>The style of a value.</summary>
    /// <param name="text">The value.</param>
    /// <param name="isRoot">Whether it is the whole document; readers disagree on indentation indicators there.</param>
    public static TextStyle OfValue(ReadOnlySpan<char> text, bool isRoot)
    {
        var style = OfLine(text);
        return style == TextStyle.DoubleQuoted && IsExactAsBlock(text, isRoot) ? TextStyle.Block : style;
    }

    /// <summary>
    /// Whether a block needs its indentation told: its first line with content starts with white space, from which a reader
    /// would guess too deep an indentation.
    /// </summary>
    public static bool NeedsIndentationIndicator(ReadOnlySpan<char> text) => text.TrimStart('\n') is [' ' or '\t', ..];

    private static bool IsExactAsBlock(ReadOnlySpan<char> text, bool isRoot)
    {
        if (!text.Contains('\n') || text.ContainsAny(NeedEscapeInBlock) || (isRoot && NeedsIndentationIndicator(text)))
        {
            return false;
        }

        // Lines of white space at the start or end are where readers and editors disagree.
        var body = text.Trim('\n');
        var first = body[..(body.IndexOf('\n') is >= 0 and var end ? end : body.Length)];
        var last = body[(body.LastIndexOf('\n') + 1)..];
        return !first.IsWhiteSpace() && !last.IsWhiteSpace();
    }

    private static bool IsPlain(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) || text[^1] == ':')
        {
            return false;
        }

        return !StartsAsSyntax(text) && !HasInnerSyntax(text) && !PlainScalar.ReadsAsAnotherType(text);
    }

    private static bool StartsAsSyntax(ReadOnlySpan<char> text) => text[0] switch
    {
        // A colon first is a symbol to Ruby's reader.
        '?' or ':' or ',' or '[' or ']' or '{' or '}' or '#' or '&' or '*' or '!' or '|' or '>' or '\'' or '"' or '%' or '@' or '`'
            => true,
        '-' => text is ['-'] or ['-', ' ', ..] or ['-', '-', '-', ..],
        '.' => text is ['.', '.', '.', ..],
        _ => false,
    };

    private static bool HasInnerSyntax(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(MaybeNotPlain); at >= 0;)
        {
            if (text[at] == ':' ? text[at + 1] == ' ' : text[at - 1] == ' ')
            {
                return true;
            }

            var step = text[(at + 1)..].IndexOfAny(MaybeNotPlain);
            at = step < 0 ? -1 : at + 1 + step;
        }

        return false;
    }

    private static string EscapedCharacters()
    {
        var characters = new System.Text.StringBuilder();
        AddRange('\u0000', '\u001F');
        AddRange('\u007F', '\u009F');
        AddRange('\u2028', '\u202E');
        AddRange('\u2066', '\u2069');
        characters.Append('\uFEFF').Append('\uFFFE').Append('\uFFFF');
        return characters.ToString();

        void AddRange(char first, char last)
        {
            for (var character = first; character <= last; character++)
            {
                characters.Append(character);
            }
        }
    }
}
