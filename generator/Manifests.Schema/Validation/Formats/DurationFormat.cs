using System.Buffers;

namespace Manifests.Schema.Validation;

/// <summary>Durations: Go's own form (<c>1h30m</c>), or a whole number and a unit word (<c>2 days</c>).</summary>
/// <remarks>Source: Go <c>time.ParseDuration</c> and the strfmt package of kube-openapi.</remarks>
internal static class DurationFormat
{
    private static readonly string[] GoUnits = ["ns", "us", "\u00b5s", "\u03bcs", "ms", "s", "m", "h"];

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");
    private static readonly SearchValues<char> NumberStart = SearchValues.Create("0123456789.");

    private static readonly string[] UnitWords =
    [
        "ns", "nano", "us", "\u00b5s", "micro", "ms", "milli", "s", "sec", "m", "min", "h", "hr", "hour", "d", "day", "w", "wk", "week",
    ];

    public static bool Accepts(string text) => IsGoDuration(text) || IsNumberAndWord(text);

    /// <summary>Whether a text is what Go parses as a duration: <c>1h30m</c>.</summary>
    public static bool IsGoDuration(ReadOnlySpan<char> text)
    {
        if (text.Length > 0 && text[0] is '+' or '-')
        {
            text = text[1..];
        }

        if (text is "0")
        {
            return true;
        }

        var parts = 0;
        while (!text.IsEmpty)
        {
            var number = NumberLength(text);
            if (number == 0)
            {
                return false;
            }

            text = text[number..];
            var unit = UnitLength(text);
            if (unit == 0)
            {
                return false;
            }

            text = text[unit..];
            parts++;
        }

        return parts > 0;
    }

    private static int NumberLength(ReadOnlySpan<char> text)
    {
        var whole = DigitCount(text);
        if (whole == text.Length || text[whole] != '.')
        {
            return whole;
        }

        var fraction = DigitCount(text[(whole + 1)..]);
        return whole + fraction == 0 ? 0 : whole + 1 + fraction;
    }

    private static int DigitCount(ReadOnlySpan<char> text)
    {
        var other = text.IndexOfAnyExcept(Digits);
        return other < 0 ? text.Length : other;
    }

    private static int UnitLength(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(NumberStart);
        var unit = end < 0 ? text : text[..end];
        foreach (var known in GoUnits)
        {
            if (unit.SequenceEqual(known))
            {
                return unit.Length;
            }
        }

        return 0;
    }

    private static bool IsNumberAndWord(ReadOnlySpan<char> text)
    {
        var digits = DigitCount(text);
        var word = text[digits..].Trim();
        if (digits == 0 || word.IsEmpty)
        {
            return false;
        }

        foreach (var known in UnitWords)
        {
            // Long units take a plural, and so do short ones: "secs", "hrs".
            if (word.Equals(known, StringComparison.OrdinalIgnoreCase)
                || (word.Length == known.Length + 1 && word[^1] is 's' or 'S' && word[..^1].Equals(known, StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return word.StartsWith("nanosecond", StringComparison.OrdinalIgnoreCase)
            || word.StartsWith("microsecond", StringComparison.OrdinalIgnoreCase)
            || word.StartsWith("millisecond", StringComparison.OrdinalIgnoreCase)
            || word.StartsWith("second", StringComparison.OrdinalIgnoreCase)
            || word.StartsWith("minute", StringComparison.OrdinalIgnoreCase);
    }
}
