using System.Globalization;
using Manifests.Cel;

namespace Manifests.Schema.Validation.Cel;

/// <summary>Durations of a number and a unit word: <c>2 days</c>.</summary>
internal static class WordDuration
{
    private const long Second = 1_000_000_000;

    // The longer beginnings stand first.
    private static readonly (string Start, long Nanoseconds)[] Units =
    [
        ("ms", 1_000_000), ("milli", 1_000_000), ("us", 1000), ("\u00b5s", 1000), ("micro", 1000), ("n", 1),
        ("s", Second), ("m", 60 * Second), ("h", 3600 * Second), ("d", 86_400 * Second), ("w", 604_800 * Second),
    ];

    /// <summary>Reads one; false also when it is too long to be kept in nanoseconds.</summary>
    public static bool TryParse(string text, out CelDuration duration)
    {
        duration = default;
        var digits = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        if (digits <= 0 || !long.TryParse(text.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            return false;
        }

        var word = text.AsSpan(digits).Trim();
        foreach (var (start, nanoseconds) in Units)
        {
            if (word.StartsWith(start, StringComparison.OrdinalIgnoreCase))
            {
                duration = new CelDuration(unchecked(count * nanoseconds));
                return count <= long.MaxValue / nanoseconds;
            }
        }

        return false;
    }
}
