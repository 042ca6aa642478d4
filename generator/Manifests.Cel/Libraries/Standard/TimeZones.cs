using System.Globalization;

namespace Manifests.Cel.Libraries;

/// <summary>Points in time as the clock of a zone shows them.</summary>
internal static class TimeZones
{
    public static DateTime InUtc(CelTimestamp time) => Shifted(time, 0);

    /// <summary>Reads a zone, a name such as <c>Europe/Berlin</c> or an offset such as <c>-02:30</c>, and shows the time there.</summary>
    public static bool TryIn(CelTimestamp time, string zone, out DateTime local)
    {
        local = default;
        if (!TryReadOffset(zone, out var seconds))
        {
            // A name with blanks, or of another system's list, is none that Go knows.
            if (zone.Contains(' ', StringComparison.Ordinal) || !TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found))
            {
                return false;
            }

            seconds = (int)found.GetUtcOffset(DateTimeOffset.FromUnixTimeSeconds(time.Seconds)).TotalSeconds;
        }

        local = Shifted(time, seconds);
        return true;
    }

    // What a zone shows may lie outside the range of years by some hours; it stays at the end of the range.
    private static DateTime Shifted(CelTimestamp time, int offset)
    {
        var seconds = Math.Clamp(time.Seconds + offset, CelTimestamp.MinSeconds, CelTimestamp.MaxSeconds);
        return DateTime.UnixEpoch.AddSeconds(seconds).AddTicks(time.Nanoseconds / TimeSpan.NanosecondsPerTick);
    }

    private static bool TryReadOffset(string zone, out int seconds)
    {
        seconds = 0;
        if (zone is "" or "UTC")
        {
            return true;
        }

        var digits = zone[0] is '+' or '-' ? zone[1..] : zone;
        var colon = digits.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0
            || !int.TryParse(digits.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out var hours)
            || !int.TryParse(digits.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var minutes)
            || hours > 99 || minutes > 99)
        {
            return false;
        }

        seconds = ((hours * 60) + minutes) * (zone[0] == '-' ? -60 : 60);
        return true;
    }
}
