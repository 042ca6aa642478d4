namespace Manifests.Yaml.Writing;

/// <summary>
/// Knows the unquoted spellings that some reader takes for another type than text: the union of YAML 1.1 (its type
/// repository, PyYAML, Ruby's Psych, go-yaml) and the YAML 1.2 core schema. Where in doubt, it answers yes.
/// </summary>
internal static class PlainScalar
{
    private const int LongestWord = 5;

    /// <summary>Whether a text would not be read as text without quotes.</summary>
    public static bool ReadsAsAnotherType(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return true;
        }

        return text[0] switch
        {
            '+' or '-' or '.' or (>= '0' and <= '9') => IsInfinityOrNaN(text) || IsNumber(text) || IsTimestamp(text),
            _ => text.Length <= LongestWord && IsWord(text),
        };
    }

    private static bool IsWord(ReadOnlySpan<char> text)
    {
        Span<char> lower = stackalloc char[LongestWord];
        lower = lower[..text.ToLowerInvariant(lower)];
        return lower is "~" or "null" or "true" or "false" or "yes" or "no" or "on" or "off" or "y" or "n" or "=" or "<<";
    }

    private static bool IsInfinityOrNaN(ReadOnlySpan<char> text)
    {
        var unsigned = SkipSign(text);
        return unsigned.Equals(".inf", StringComparison.OrdinalIgnoreCase) || unsigned.Equals(".nan", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        var unsigned = SkipSign(text);
        return IsPrefixed(unsigned) || IsDecimal(unsigned) || IsSexagesimal(unsigned);
    }

    private static bool IsPrefixed(ReadOnlySpan<char> text) => text switch
    {
        ['0', 'x' or 'X', .. var digits] => Skip(digits, static c => char.IsAsciiHexDigit(c) || c == '_').IsEmpty,
        ['0', 'o' or 'O' or 'b' or 'B', .. var digits] => SkipDigits(digits).IsEmpty,
        _ => false,
    };

    // Digits with '_' (YAML 1.1) or ',' (Ruby) between them, a fraction, an exponent; also a lone '.', as YAML 1.1 has it.
    private static bool IsDecimal(ReadOnlySpan<char> text)
    {
        var rest = SkipDigits(text);
        if (rest is ['.', .. var fraction])
        {
            rest = SkipDigits(fraction);
        }

        if (rest.Length == text.Length)
        {
            return false;
        }

        if (rest is ['e' or 'E', .. var exponent])
        {
            rest = SkipDigits(SkipSign(exponent));
        }

        return rest.IsEmpty;
    }

    // 190:20:30 and 12:30:45.5
    private static bool IsSexagesimal(ReadOnlySpan<char> text)
    {
        var rest = SkipDigits(text);
        if (rest.Length == text.Length || rest is not [':', ..])
        {
            return false;
        }

        while (rest is [':', .. var part])
        {
            rest = SkipDigits(part);
        }

        return rest.IsEmpty || (rest is ['.', .. var fraction] && SkipDigits(fraction).IsEmpty);
    }

    // 2024-01-01, alone or before a time.
    private static bool IsTimestamp(ReadOnlySpan<char> text)
    {
        var month = Skip(text, char.IsAsciiDigit);
        if (month is not ['-', ..])
        {
            return false;
        }

        var day = Skip(month[1..], char.IsAsciiDigit);
        if (day is not ['-', ..] || day.Length == month.Length - 1)
        {
            return false;
        }

        return Skip(day[1..], static c => char.IsAsciiDigit(c) || c is 'T' or 't' or 'Z' or 'z' or ':' or '.' or '+' or '-' or ' ').IsEmpty;
    }

    private static ReadOnlySpan<char> SkipSign(ReadOnlySpan<char> text) => text is ['+' or '-', ..] ? text[1..] : text;

    private static ReadOnlySpan<char> SkipDigits(ReadOnlySpan<char> text) =>
        Skip(text, static c => char.IsAsciiDigit(c) || c is '_' or ',');

    private static ReadOnlySpan<char> Skip(ReadOnlySpan<char> text, Func<char, bool> accepted)
    {
        var end = 0;
        while (end < text.Length && accepted(text[end]))
        {
            end++;
        }

        return text[end..];
    }
}
