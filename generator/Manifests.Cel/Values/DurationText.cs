using System.Buffers;
using System.Globalization;

namespace Manifests.Cel;

/// <summary>Durations as text.</summary>
/// <remarks>Source: Go's <c>time.ParseDuration</c>, and cel-go's <c>Duration.ConvertToType</c>.</remarks>
internal static class DurationText
{
    private static readonly SearchValues<char> NumberStarts = SearchValues.Create(".0123456789");
    private const ulong MinMagnitude = 1UL << 63;

    public static string Write(CelDuration duration)
    {
        var (seconds, rest) = Math.DivRem(duration.Nanoseconds, CelDuration.PerSecond);
        if (rest == 0)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{seconds}s");
        }

        var sign = duration.Nanoseconds < 0 ? "-" : "";
        var fraction = Math.Abs(rest).ToString("D9", CultureInfo.InvariantCulture).TrimEnd('0');
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{Math.Abs(seconds)}.{fraction}s");
    }

    public static bool TryParse(ReadOnlySpan<char> text, out CelDuration duration)
    {
        duration = default;
        var isNegative = text.StartsWith("-");
        var rest = isNegative || text.StartsWith("+") ? text[1..] : text;
        if (rest is "0")
        {
            return true;
        }

        var sum = 0UL;
        if (rest.IsEmpty)
        {
            return false;
        }

        while (!rest.IsEmpty)
        {
            if (!TryReadPart(ref rest, out var part) || (sum += part) > MinMagnitude)
            {
                return false;
            }
        }

        if (!isNegative && sum == MinMagnitude)
        {
            return false;
        }

        duration = new CelDuration(isNegative ? unchecked(-(long)sum) : (long)sum);
        return true;
    }

    private static bool TryReadPart(scoped ref ReadOnlySpan<char> rest, out ulong nanoseconds)
    {
        nanoseconds = 0;
        var whole = TakeDigits(ref rest);
        var fraction = ReadOnlySpan<char>.Empty;
        if (rest.StartsWith("."))
        {
            rest = rest[1..];
            fraction = TakeDigits(ref rest);
        }

        if (whole.IsEmpty && fraction.IsEmpty)
        {
            return false;
        }

        var value = 0UL;
        if (!whole.IsEmpty && (!ulong.TryParse(whole, NumberStyles.None, CultureInfo.InvariantCulture, out value) || value > MinMagnitude))
        {
            return false;
        }

        var unit = TakeUnit(ref rest);
        if (unit == 0 || value > MinMagnitude / unit)
        {
            return false;
        }

        nanoseconds = (value * unit) + FractionOf(fraction, unit);
        return nanoseconds <= MinMagnitude;
    }

    // Go drops what is below a nanosecond.
    private static ulong FractionOf(ReadOnlySpan<char> digits, ulong unit)
    {
        var fraction = 0UL;
        var scale = 1.0;
        foreach (var digit in digits)
        {
            if (fraction > (ulong.MaxValue / 2 / 10) - 9)
            {
                break;
            }

            fraction = (fraction * 10) + (ulong)(digit - '0');
            scale *= 10;
        }

        return (ulong)(fraction * (unit / scale));
    }

    private static ReadOnlySpan<char> TakeDigits(scoped ref ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAnyExceptInRange('0', '9');
        var digits = end < 0 ? rest : rest[..end];
        rest = rest[digits.Length..];
        return digits;
    }

    private static ulong TakeUnit(scoped ref ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAny(NumberStarts);
        var name = end < 0 ? rest : rest[..end];
        rest = rest[name.Length..];
        return name switch
        {
            "ns" => 1,
            "us" or "\u00b5s" or "\u03bcs" => 1_000,
            "ms" => 1_000_000,
            "s" => 1_000_000_000,
            "m" => 60_000_000_000,
            "h" => 3_600_000_000_000,
            _ => 0,
        };
    }
}
