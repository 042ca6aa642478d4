using System.Globalization;

namespace Manifests.Yaml.Reading;

/// <summary>
/// Integers as Go's <c>strconv</c> reads them with base 0: prefixes 0x, 0o and 0b, a leading 0 for octal, at most 64 bits.
/// </summary>
internal static class GoInteger
{
    // A sign and the twenty digits of the largest number.
    private const int LongestCanonical = 21;

    /// <summary>The decimal form; false when it is no integer or has no place in 64 bits.</summary>
    public static bool TryParse(string text, out string value)
    {
        var sign = text[0] is '+' or '-' ? text[0] : '\0';
        var digits = sign == '\0' ? text.AsSpan() : text.AsSpan(1);
        value = "";
        if (digits.IsEmpty || !TryParseMagnitude(digits, out var magnitude))
        {
            return false;
        }

        // Go reads the upper half of the unsigned range only without a sign.
        var limit = sign switch { '-' => 1UL << 63, '+' => (ulong)long.MaxValue, _ => ulong.MaxValue };
        if (magnitude > limit)
        {
            return false;
        }

        value = CanonicalOf(text, sign == '-' && magnitude != 0, magnitude);
        return true;
    }

    // Most spellings are canonical already and serve as they are.
    private static string CanonicalOf(string text, bool isNegative, ulong magnitude)
    {
        Span<char> canonical = stackalloc char[LongestCanonical];
        canonical[0] = '-';
        magnitude.TryFormat(canonical[1..], out var digits, provider: CultureInfo.InvariantCulture);
        var whole = isNegative ? canonical[..(digits + 1)] : canonical[1..(digits + 1)];
        return whole.SequenceEqual(text) ? text : new string(whole);
    }

    private static bool TryParseMagnitude(ReadOnlySpan<char> digits, out ulong magnitude)
    {
        var radix = 10u;
        if (digits[0] == '0' && digits.Length > 1)
        {
            (radix, var prefix) = digits.Length > 2 ? PrefixOf(digits[1]) : (8u, 1);
            digits = digits[prefix..];
        }

        return TryParseDigits(digits, radix, out magnitude);
    }

    private static (uint Radix, int Length) PrefixOf(char letter) => letter switch
    {
        'x' or 'X' => (16u, 2),
        'o' or 'O' => (8u, 2),
        'b' or 'B' => (2u, 2),
        _ => (8u, 1),
    };

    private static bool TryParseDigits(ReadOnlySpan<char> digits, uint radix, out ulong value)
    {
        value = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiHexDigit(digit))
            {
                return false;
            }

            var amount = (uint)(char.IsAsciiDigit(digit) ? digit - '0' : (digit | 0x20) - 'a' + 10);
            var next = ((UInt128)value * radix) + amount;
            if (amount >= radix || next > ulong.MaxValue)
            {
                return false;
            }

            value = (ulong)next;
        }

        return digits.Length > 0;
    }
}
