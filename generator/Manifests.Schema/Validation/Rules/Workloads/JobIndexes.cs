using System.Globalization;

namespace Manifests.Schema.Validation;

/// <summary>Indexes of a Job's pods as a text: <c>0,2-4</c>.</summary>
/// <remarks>Source: <c>pkg/apis/batch/validation</c>, validateIndexesFormat, parseIndexInterval.</remarks>
internal static class JobIndexes
{
    private const int MaxLength = 64 * 1024;

    /// <summary>How many indexes a text says; <see langword="null"/> when it is not in order, too large or no list of indexes.</summary>
    public static long? Count(string text, long completions)
    {
        if (text.Length is 0 or > MaxLength)
        {
            return text.Length == 0 ? 0 : null;
        }

        var total = 0L;
        var last = long.MinValue;
        foreach (var part in text.Split(','))
        {
            if (!TryReadRange(part, out var first, out var end) || end >= completions || first <= last)
            {
                return null;
            }

            total += end - first + 1;
            last = end;
        }

        return total;
    }

    private static bool TryReadRange(string part, out long first, out long end)
    {
        end = 0;
        var limits = part.Split('-');
        if (limits.Length > 2 || !TryRead(limits[0], out first))
        {
            first = 0;
            return false;
        }

        if (limits.Length == 1)
        {
            end = first;
            return true;
        }

        return TryRead(limits[1], out end) && first < end;
    }

    private static bool TryRead(string text, out long number) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
}
