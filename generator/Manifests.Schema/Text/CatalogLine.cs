using System.Collections.Immutable;
using System.Globalization;

namespace Manifests.Schema.Text;

/// <summary>Reads one line word by word.</summary>
internal sealed class CatalogLine(string file, int number, string text)
{
    private int at;

    /// <summary>One-based.</summary>
    public int Number => number;

    /// <summary>Whether only blanks are left.</summary>
    public bool IsAtEnd
    {
        get
        {
            SkipBlanks();
            return at >= text.Length;
        }
    }

    /// <summary>The next character that is no blank; NUL at the end.</summary>
    public char Peek()
    {
        SkipBlanks();
        return at < text.Length ? text[at] : '\0';
    }

    public CatalogFormatException Fail(string reason) => new(file, number, reason);

    /// <summary>Takes a character when it stands right here, without skipping blanks.</summary>
    public bool TryTake(char character)
    {
        if (at < text.Length && text[at] == character)
        {
            at++;
            return true;
        }

        return false;
    }

    /// <summary>A word up to the next blank or closing bracket.</summary>
    public string Word(string expected)
    {
        SkipBlanks();
        var start = at;
        while (at < text.Length && text[at] is not (' ' or ')' or ']' or '}'))
        {
            at++;
        }

        return at > start ? text.Substring(start, at - start) : throw Expected(expected);
    }

    /// <summary>Takes a word when it is the next one.</summary>
    public bool TryWord(string word)
    {
        SkipBlanks();
        var end = at + word.Length;
        if (!Stands(word) || (end < text.Length && text[end] != ' '))
        {
            return false;
        }

        at = end;
        return true;
    }

    private bool Stands(string word)
    {
        var matched = 0;
        while (matched < word.Length && at + matched < text.Length && text[at + matched] == word[matched])
        {
            matched++;
        }

        return matched == word.Length;
    }

    /// <summary>A name: plain, or in quotes when it has other characters than letters, digits and <c>_$.-*</c>.</summary>
    public string Name(string expected)
    {
        if (Peek() == '"')
        {
            return QuotedText(expected);
        }

        var start = at;
        while (at < text.Length && IsNameCharacter(text[at]))
        {
            at++;
        }

        return at > start ? text.Substring(start, at - start) : throw Expected(expected);
    }

    /// <summary>A word, or a text in quotes.</summary>
    public string QuotedOrWord() => Peek() == '"' ? QuotedText("a name") : Word("a name");

    /// <summary>Names in brackets behind a word that may be missing.</summary>
    public ImmutableArray<string> NamesBehind(string word)
    {
        if (!TryWord(word))
        {
            return ImmutableArray<string>.Empty;
        }

        return Peek() == '(' ? NamesInBrackets("a name") : throw Expected("'(' and the names");
    }

    /// <summary>Names up to the closing bracket; the opening one is the next character.</summary>
    public ImmutableArray<string> NamesInBrackets(string expected)
    {
        TryTake('(');
        var names = ImmutableArray.CreateBuilder<string>();
        while (Peek() != ')')
        {
            names.Add(Name(expected));
        }

        TryTake(')');
        return names.ToImmutable();
    }

    /// <summary>A range when the next word is one.</summary>
    public VersionRange RangeOrAll()
    {
        SkipBlanks();
        var isRange = at < text.Length && (char.IsDigit(text[at]) || (text[at] == '-' && at + 1 < text.Length && char.IsDigit(text[at + 1])));
        return isRange ? Range() : VersionRange.All;
    }

    public VersionRange Range()
    {
        var word = Word("a range of releases such as 1.33-1.35");
        var dash = word.IndexOf('-');
        if (dash < 0)
        {
            throw Fail("'" + word + "' is not a range of releases; 1.33-, -1.35 or 1.33-1.35 was expected.");
        }

        return new VersionRange(Release(word.Substring(0, dash)), Release(word.Substring(dash + 1)));
    }

    public KubernetesVersion? Release(string word)
    {
        if (word.Length == 0)
        {
            return null;
        }

        return KubernetesVersion.TryParse(word, out var version)
            ? version
            : throw Fail("'" + word + "' is not a Kubernetes release; the form 1.33 was expected.");
    }

    public long Number64(string fact)
    {
        var word = Word("a whole number behind '" + fact + "'");
        return long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw Fail("'" + word + "' stands behind '" + fact + "' where a whole number was expected.");
    }

    public string QuotedText(string expected)
    {
        if (Peek() != '"')
        {
            throw Expected(expected);
        }

        var start = at;
        SkipString();
        var json = text.Substring(start, at - start);
        return JsonText.Unquote(json) ?? throw Fail(json + " is not a JSON string; " + expected + " was expected.");
    }

    /// <summary>A JSON value as it stands.</summary>
    public string Json(string expected)
    {
        SkipBlanks();
        var start = at;
        var depth = 0;
        while (at < text.Length)
        {
            var character = text[at];
            if (depth == 0 && (character is ' ' or ')' or '@'))
            {
                break;
            }

            if (character == '"')
            {
                SkipString();
            }
            else
            {
                at++;
                depth += character is '{' or '[' ? 1 : character is '}' or ']' ? -1 : 0;
            }
        }

        return at > start && depth == 0 ? text.Substring(start, at - start) : throw Expected(expected);
    }

    public CatalogFormatException Expected(string expected)
    {
        var rest = text.Substring(at);
        return Fail((rest.Length == 0 ? "the line ends" : "'" + rest + "' stands") + " where " + expected + " was expected.");
    }

    internal static bool IsNameCharacter(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '$' or '.' or '-' or '*';

    private void SkipString()
    {
        at++;
        while (at < text.Length && text[at] != '"')
        {
            at += text[at] == '\\' ? 2 : 1;
        }

        if (at >= text.Length)
        {
            at = text.Length;
            throw Fail("a text has no closing quote.");
        }

        at++;
    }

    private void SkipBlanks()
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }
    }
}
