using System.Buffers;
using System.Globalization;
using System.Text;

namespace Manifests.Yaml.Reading.Scanning;

internal ref partial struct DocumentScanner
{
    private static readonly SearchValues<byte> EndOfDoubleQuotedRun = SearchValues.Create("\"\\ \t\n\r"u8);
    private static readonly SearchValues<byte> EndOfSingleQuotedRun = SearchValues.Create("' \t\n\r"u8);
    private static readonly SearchValues<byte> HexDigits = SearchValues.Create("0123456789abcdefABCDEF"u8);

    private Node? ReadQuoted(int parentIndent, int depth, bool mayBeKey)
    {
        var start = at;
        var startLine = line;
        var indent = Indent;
        var location = Here();
        var value = ReadQuotedText(memory.Values, parentIndent);
        if (value is null)
        {
            return null;
        }

        if (mayBeKey && line == startLine && SkipBlockColon(start))
        {
            return ReadBlockMapping(indent, depth, new ScannedKey(rules.QuotedKey(value, location), location));
        }

        return EndsLine() ? rules.ScalarOf(value, ResolvedScalar.String(value), location, wasQuoted: true) : null;
    }

    /// <summary>The text between the quotes that start here; <see langword="null"/> to give up.</summary>
    private string? ReadQuotedText(KeyPool pool, int parentIndent)
    {
        var quote = text[at];
        at++;
        var rest = text[at..];
        var length = quote == '"' ? rest.IndexOfAny((byte)'"', (byte)'\\', (byte)'\n') : rest.IndexOfAny((byte)'\'', (byte)'\n');
        if (length < 0)
        {
            return null;
        }

        // Most have neither an escape nor a line end.
        if (rest[length] == quote && (quote == '"' || length + 1 == rest.Length || rest[length + 1] != '\''))
        {
            at += length + 1;
            return pool.Share(rest[..length]);
        }

        memory.Text.ResetWrittenCount();
        return CopyQuoted(quote, parentIndent) ? pool.Share(memory.Text.WrittenSpan) : null;
    }

    // Up to and over the closing quote.
    private bool CopyQuoted(byte quote, int parentIndent)
    {
        while (!AtEnd)
        {
            if (quote == '"' && text[at] == '\\')
            {
                if (!CopyEscape(parentIndent))
                {
                    return false;
                }
            }
            else if (text[at] == quote)
            {
                at++;
                if (quote == '"' || AtEnd || text[at] != '\'')
                {
                    return true;
                }

                // Twice the single quote is one of them.
                memory.Text.Write("'"u8);
                at++;
            }
            else if (!CopyRun(quote, parentIndent))
            {
                return false;
            }
        }

        return false;
    }

    private bool CopyRun(byte quote, int parentIndent)
    {
        if (IsBlank(at))
        {
            return CopyBlanks(quote, parentIndent);
        }

        var step = text[at..].IndexOfAny(quote == '"' ? EndOfDoubleQuotedRun : EndOfSingleQuotedRun);
        if (step < 0)
        {
            return false;
        }

        memory.Text.Write(text.Slice(at, step));
        at += step;
        return true;
    }

    // White space stands for itself, unless a line ends in it.
    private bool CopyBlanks(byte quote, int parentIndent)
    {
        var start = at;
        SkipBlanks();
        if (!IsLineEnd(at))
        {
            memory.Text.Write(text[start..at]);
            return true;
        }

        var startLine = line;
        if (!SkipQuotedLines(quote, parentIndent))
        {
            return false;
        }

        WriteFold(line - startLine);
        return true;
    }

    // Over line ends and white space, to the text's next line.
    private bool SkipQuotedLines(byte quote, int parentIndent)
    {
        while (!AtEnd && IsLineEnd(at))
        {
            if (!SkipLineEnd() || AtDocumentEnd)
            {
                return false;
            }

            SkipBlanks();
        }

        return quote != '"' || Indent > parentIndent;
    }

    private bool CopyEscape(int parentIndent)
    {
        at++;
        if (AtEnd)
        {
            return false;
        }

        if (IsLineEnd(at))
        {
            var startLine = line;
            if (!SkipQuotedLines((byte)'"', parentIndent))
            {
                return false;
            }

            WriteLineEnds(line - startLine - 1);
            return true;
        }

        var escape = text[at];
        at++;
        return escape switch
        {
            (byte)'x' => CopyCodePoint(2),
            (byte)'u' => CopyCodePoint(4),
            (byte)'U' => CopyCodePoint(8),
            _ => CopyShortEscape(escape),
        };
    }

    private readonly bool CopyShortEscape(byte escape)
    {
        ReadOnlySpan<byte> meant = escape switch
        {
            (byte)'0' => "\0"u8,
            (byte)'a' => "\a"u8,
            (byte)'b' => "\b"u8,
            (byte)'t' or (byte)'\t' => "\t"u8,
            (byte)'n' => "\n"u8,
            (byte)'v' => "\v"u8,
            (byte)'f' => "\f"u8,
            (byte)'r' => "\r"u8,
            (byte)'e' => "\e"u8,
            (byte)' ' => " "u8,
            (byte)'"' => "\""u8,
            (byte)'\\' => "\\"u8,
            (byte)'/' => "/"u8,
            (byte)'N' => "\u0085"u8,
            (byte)'_' => "\u00A0"u8,
            (byte)'L' => "\u2028"u8,
            (byte)'P' => "\u2029"u8,
            _ => [],
        };
        memory.Text.Write(meant);
        return meant.Length > 0;
    }

    private bool CopyCodePoint(int digits)
    {
        if (!TryReadHex(digits, out var value))
        {
            return false;
        }

        // JSON writes a character beyond the first 65,536 as two escapes.
        if (char.IsHighSurrogate((char)value) && value <= char.MaxValue)
        {
            if (digits != 4 || !text[at..].StartsWith("\\u"u8))
            {
                return false;
            }

            at += 2;
            if (!TryReadHex(4, out var low) || !char.IsLowSurrogate((char)low))
            {
                return false;
            }

            value = char.ConvertToUtf32((char)value, (char)low);
        }

        if (!Rune.TryCreate(value, out var rune))
        {
            return false;
        }

        rune.TryEncodeToUtf8(memory.Text.GetSpan(4), out var length);
        memory.Text.Advance(length);
        return true;
    }

    private bool TryReadHex(int digits, out int value)
    {
        value = 0;
        if (text.Length - at < digits
            || text.Slice(at, digits).ContainsAnyExcept(HexDigits)
            || !int.TryParse(text.Slice(at, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value))
        {
            return false;
        }

        at += digits;
        return true;
    }
}
