using System.Globalization;

namespace Manifests.Cel.Syntax;

/// <summary>Cuts an expression into tokens.</summary>
/// <remarks>Source: the section "Syntax" of CEL's language definition.</remarks>
internal sealed class Lexer(string source)
{
    private static readonly string[] Symbols =
        ["&&", "||", "==", "!=", "<=", ">=", "<", ">", "(", ")", "[", "]", "{", "}", ".", ",", ":", "?", "+", "-", "*", "/", "%", "!"];

    private int at;

    /// <summary>Reads the next token; an issue ends the reading.</summary>
    public Token Next(out CelIssue? issue)
    {
        issue = null;
        SkipBlanks();
        if (at >= source.Length)
        {
            return new Token(TokenKind.End, new CelSpan(source.Length, 0), "");
        }

        var current = source[at];
        if (StringReader.TryStart(source, at, out var form))
        {
            return ReadText(form, out issue);
        }

        if (char.IsAsciiLetter(current) || current == '_')
        {
            return ReadWord();
        }

        if (char.IsAsciiDigit(current) || (current == '.' && at + 1 < source.Length && char.IsAsciiDigit(source[at + 1])))
        {
            return ReadNumber(out issue);
        }

        return current == '`' ? ReadEscapedName(out issue) : ReadSymbol(out issue);
    }

    private void SkipBlanks()
    {
        while (at < source.Length)
        {
            if (source[at] is ' ' or '\t' or '\r' or '\n' or '\f')
            {
                at++;
            }
            else if (source.AsSpan(at).StartsWith("//"))
            {
                var end = source.IndexOf('\n', at);
                at = end < 0 ? source.Length : end;
            }
            else
            {
                return;
            }
        }
    }

    private Token ReadText(StringForm form, out CelIssue? issue)
    {
        var start = at;
        var reader = new StringReader(source, form, at);
        var value = reader.Read(out at, out issue);
        return new Token(form.IsBytes ? TokenKind.Bytes : TokenKind.String, new CelSpan(start, at - start), "", value);
    }

    private Token ReadWord()
    {
        var start = at;
        while (at < source.Length && (char.IsAsciiLetterOrDigit(source[at]) || source[at] == '_'))
        {
            at++;
        }

        return Make(TokenKind.Name, start);
    }

    private Token ReadNumber(out CelIssue? issue)
    {
        issue = null;
        var start = at;
        var kind = source.AsSpan(at).StartsWith("0x", StringComparison.OrdinalIgnoreCase) ? ReadHexadecimal() : ReadDecimal();
        var token = Make(kind, start);
        if (kind != TokenKind.Double && at < source.Length && source[at] is 'u' or 'U')
        {
            at++;
            token = token with { Kind = TokenKind.Uint, Span = new CelSpan(start, at - start) };
        }

        if (at < source.Length && (char.IsAsciiLetterOrDigit(source[at]) || source[at] == '_'))
        {
            issue = Issue("a number is followed by a letter or digit that does not belong to it", at, 1);
        }

        return token;
    }

    private TokenKind ReadHexadecimal()
    {
        at += 2;
        while (at < source.Length && char.IsAsciiHexDigit(source[at]))
        {
            at++;
        }

        return TokenKind.Int;
    }

    private TokenKind ReadDecimal()
    {
        var kind = TokenKind.Int;
        SkipDigits();
        if (at + 1 < source.Length && source[at] == '.' && char.IsAsciiDigit(source[at + 1]))
        {
            kind = TokenKind.Double;
            at++;
            SkipDigits();
        }

        var digits = at + 1 < source.Length && source[at + 1] is '+' or '-' ? at + 2 : at + 1;
        if (digits < source.Length && source[at] is 'e' or 'E' && char.IsAsciiDigit(source[digits]))
        {
            kind = TokenKind.Double;
            at = digits;
            SkipDigits();
        }

        return kind;
    }

    private void SkipDigits()
    {
        while (at < source.Length && char.IsAsciiDigit(source[at]))
        {
            at++;
        }
    }

    private Token ReadEscapedName(out CelIssue? issue)
    {
        var start = at;
        var end = source.IndexOf('`', at + 1);
        var name = end < 0 ? "" : source[(at + 1)..end];
        var isGood = name.Length > 0 && name.All(static unit => char.IsAsciiLetterOrDigit(unit) || unit is '_' or '.' or '-' or '/' or ' ');
        at = end < 0 ? source.Length : end + 1;
        issue = isGood ? null : Issue("a name in backticks takes letters, digits and _ . - / and blanks", start, at - start);
        return new Token(TokenKind.EscapedName, new CelSpan(start, at - start), name);
    }

    private Token ReadSymbol(out CelIssue? issue)
    {
        issue = null;
        var start = at;
        foreach (var symbol in Symbols)
        {
            if (source.AsSpan(at).StartsWith(symbol))
            {
                at += symbol.Length;
                return new Token(TokenKind.Symbol, new CelSpan(start, symbol.Length), symbol);
            }
        }

        var length = CodePoints.LengthAt(source, at);
        issue = Issue(
            string.Create(CultureInfo.InvariantCulture, $"the character '{source.AsSpan(at, length)}' has no meaning here"), at, length);
        at += length;
        return Make(TokenKind.Symbol, start);
    }

    private Token Make(TokenKind kind, int start) => new(kind, new CelSpan(start, at - start), source[start..at]);

    private static CelIssue Issue(string message, int start, int length) => new(CelIssueKind.Syntax, message, new CelSpan(start, length));
}
