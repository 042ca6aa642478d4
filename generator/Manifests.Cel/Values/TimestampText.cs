using System.Globalization;
using System.Text;

namespace Manifests.Cel;

/// <summary>Points in time as text of RFC 3339.</summary>
/// <remarks>Source: Go's <c>time.RFC3339</c>, as cel-go's <c>timestamp</c> reads and writes it.</remarks>
internal static class TimestampText
{
    public static string Write(CelTimestamp timestamp)
    {
        var whole = DateTimeOffset.FromUnixTimeSeconds(timestamp.Seconds);
        var text = new StringBuilder(whole.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture));
        if (timestamp.Nanoseconds != 0)
        {
            text.Append('.').Append(timestamp.Nanoseconds.ToString("D9", CultureInfo.InvariantCulture).TrimEnd('0'));
        }

        return text.Append('Z').ToString();
    }

    public static bool TryParse(ReadOnlySpan<char> text, out CelTimestamp timestamp)
    {
        timestamp = default;
        if (text.Length < 20 || !TryReadDate(text[..10], out var days) || text[10] != 'T' || !TryReadTime(text[11..19], out var seconds))
        {
            return false;
        }

        var rest = text[19..];
        if (!TryReadFraction(ref rest, out var nanoseconds) || !TryReadOffset(rest, out var offset))
        {
            return false;
        }

        timestamp = new CelTimestamp(CelTimestamp.MinSeconds + (days * 86_400L) + seconds - offset, nanoseconds);
        return timestamp.IsInRange;
    }

    private static bool TryReadDate(ReadOnlySpan<char> text, out int days)
    {
        days = 0;
        if (text[4] != '-' || text[7] != '-' || !TryReadDigits(text[..4], 1, 9999, out var year)
            || !TryReadDigits(text[5..7], 1, 12, out var month)
            || !TryReadDigits(text[8..], 1, DateTime.DaysInMonth(year, month), out var day))
        {
            return false;
        }

        days = new DateOnly(year, month, day).DayNumber;
        return true;
    }

    private static bool TryReadTime(ReadOnlySpan<char> text, out int seconds)
    {
        seconds = 0;
        if (text[2] != ':' || text[5] != ':' || !TryReadDigits(text[..2], 0, 23, out var hour)
            || !TryReadDigits(text[3..5], 0, 59, out var minute) || !TryReadDigits(text[6..], 0, 59, out var second))
        {
            return false;
        }

        seconds = (((hour * 60) + minute) * 60) + second;
        return true;
    }

    private static bool TryReadFraction(ref ReadOnlySpan<char> rest, out int nanoseconds)
    {
        nanoseconds = 0;
        if (rest[0] is not ('.' or ','))
        {
            return true;
        }

        rest = rest[1..];
        var end = rest.IndexOfAnyExceptInRange('0', '9');
        if (end <= 0)
        {
            return false;
        }

        for (var at = 0; at < 9; at++)
        {
            nanoseconds = (nanoseconds * 10) + (at < end ? rest[at] - '0' : 0);
        }

        rest = rest[end..];
        return true;
    }

    private static bool TryReadOffset(ReadOnlySpan<char> text, out int seconds)
    {
        seconds = 0;
        if (text is "Z")
        {
            return true;
        }

        if (text.Length != 6 || text[0] is not ('+' or '-') || text[3] != ':' || !TryReadDigits(text[1..3], 0, 24, out var hours)
            || !TryReadDigits(text[4..], 0, 60, out var minutes))
        {
            return false;
        }

        seconds = ((hours * 60) + minutes) * (text[0] == '-' ? -60 : 60);
        return true;
    }

    private static bool TryReadDigits(ReadOnlySpan<char> text, int min, int max, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value >= min && value <= max;
}
