using System.Globalization;
using System.Text;

namespace Manifests.Cel.Syntax;

/// <summary>Reads one text or bytes literal.</summary>
internal sealed class StringReader(string source, StringForm form, int start)
{
    private readonly StringBuilder text = new();
    private readonly List<byte> bytes = [];
    private int at = start + form.PrefixLength + form.Quote.Length;
    private CelIssue? problem;

    /// <summary>Whether a literal begins here, and in which form.</summary>
    public static bool TryStart(string source, int at, out StringForm form)
    {
        var quote = at;
        var isBytes = quote < source.Length && source[quote] is 'b' or 'B';
        quote += isBytes ? 1 : 0;
        var isRaw = quote < source.Length && source[quote] is 'r' or 'R';
        quote += isRaw ? 1 : 0;
        form = default;
        if (quote >= source.Length || source[quote] is not ('"' or '\''))
        {
            return false;
        }

        var single = source[quote].ToString();
        var triple = new string(source[quote], 3);
        form = new StringForm(isBytes, isRaw, source.AsSpan(quote).StartsWith(triple) ? triple : single, quote - at);
        return true;
    }

    /// <summary>Reads to the closing quote.</summary>
    public CelValue Read(out int end, out CelIssue? issue)
    {
        while (problem is null && !source.AsSpan(at).StartsWith(form.Quote))
        {
            ReadOne();
        }

        end = problem is null ? at + form.Quote.Length : source.Length;
        issue = problem;
        return form.IsBytes ? CelValue.Of(bytes.ToArray()) : CelValue.Of(text.ToString());
    }

    private void ReadOne()
    {
        if (at >= source.Length || (form.Quote.Length == 1 && source[at] is '\n' or '\r'))
        {
            problem = new CelIssue(CelIssueKind.Syntax, "a text is not closed", new CelSpan(start, at - start));
        }
        else if (source[at] == '\\' && !form.IsRaw)
        {
            Escape();
        }
        else if (source[at] == '\r')
        {
            Append('\n');
            at += source.AsSpan(at).StartsWith("\r\n") ? 2 : 1;
        }
        else
        {
            var length = CodePoints.LengthAt(source, at);
            AppendText(source.AsSpan(at, length));
            at += length;
        }
    }

    private void Escape()
    {
        var escaped = at + 1 < source.Length ? source[at + 1] : '\0';
        switch (escaped)
        {
            case 'x' or 'X':
                Digits(2, 2, 16);
                break;
            case 'u' when !form.IsBytes:
                Digits(2, 4, 16);
                break;
            case 'U' when !form.IsBytes:
                Digits(2, 8, 16);
                break;
            case >= '0' and <= '3':
                Digits(1, 3, 8);
                break;
            default:
                Named(escaped);
                break;
        }
    }

    private void Named(char escaped)
    {
        var unit = escaped switch
        {
            'a' => '\a',
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'v' => '\v',
            '\\' or '?' or '"' or '\'' or '`' => escaped,
            _ => '\0',
        };
        if (unit == '\0')
        {
            Refuse(Math.Min(2, source.Length - at));
            return;
        }

        Append(unit);
        at += 2;
    }

    private void Digits(int skip, int count, int radix)
    {
        var first = at + skip;
        var value = 0L;
        for (var index = first; index < first + count; index++)
        {
            var digit = index < source.Length && char.IsAsciiHexDigit(source[index]) ? Convert.ToInt32($"{source[index]}", 16) : radix;
            if (digit >= radix)
            {
                Refuse(Math.Min(first + count, source.Length) - at);
                return;
            }

            value = (value * radix) + digit;
        }

        if (value > 0x10FFFF || value is >= 0xD800 and <= 0xDFFF)
        {
            Refuse(first + count - at);
            return;
        }

        at = first + count;
        if (form.IsBytes)
        {
            bytes.Add((byte)value);
        }
        else
        {
            text.Append(char.ConvertFromUtf32((int)value));
        }
    }

    private void Refuse(int length) => problem = new CelIssue(
        CelIssueKind.Syntax,
        string.Create(CultureInfo.InvariantCulture, $"the escape {source.AsSpan(at, length)} is not one of CEL's"),
        new CelSpan(at, length));

    private void Append(char unit) => AppendText([unit]);

    private void AppendText(ReadOnlySpan<char> units)
    {
        if (!form.IsBytes)
        {
            text.Append(units);
            return;
        }

        Span<byte> buffer = stackalloc byte[4];
        bytes.AddRange(buffer[..Encoding.UTF8.GetBytes(units, buffer)]);
    }
}
