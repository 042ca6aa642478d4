using System.Globalization;

namespace Manifests.Schema.Validation;

/// <summary>Dates and times.</summary>
internal static class DateTimeFormat
{
    private const int DateLength = 10;
    private const int TimeEnd = 19;

    /// <summary>As Go's time package reads RFC 3339: upper case, a zone.</summary>
    public static bool IsRfc3339(string text) => text.Length > TimeEnd && text[DateLength] == 'T' && !text.Contains('z', StringComparison.Ordinal) && IsDateTime(text);

    /// <summary>As OpenAPI's format reads it: either case, and a zone.</summary>
    public static bool IsDateTime(string text) =>
        text.Length > TimeEnd
        && IsDate(text[..DateLength])
        && text[DateLength] is 'T' or 't'
        && IsTime(text.AsSpan(DateLength + 1, TimeEnd - DateLength - 1))
        && IsZone(SkipFraction(text.AsSpan(TimeEnd)));

    /// <summary>A day that exists, as <c>2024-01-31</c>.</summary>
    public static bool IsDate(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool IsTime(ReadOnlySpan<char> text) =>
        text[2] == ':' && text[5] == ':' && IsBelow(text[..2], 24) && IsBelow(text[3..5], 60) && IsBelow(text[6..], 60);

    private static ReadOnlySpan<char> SkipFraction(ReadOnlySpan<char> text)
    {
        if (text[0] is not ('.' or ','))
        {
            return text;
        }

        var end = 1;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end == 1 ? [] : text[end..];
    }

    private static bool IsZone(ReadOnlySpan<char> text) =>
        text is "Z" or "z"
        || (text.Length == 6 && text[0] is '+' or '-' && text[3] == ':' && IsBelow(text[1..3], 25) && IsBelow(text[4..], 60));

    private static bool IsBelow(ReadOnlySpan<char> text, int limit) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value < limit;
}
