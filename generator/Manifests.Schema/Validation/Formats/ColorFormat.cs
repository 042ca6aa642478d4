using System.Globalization;

namespace Manifests.Schema.Validation;

/// <summary>Colours.</summary>
internal static class ColorFormat
{
    /// <summary>Three or six hexadecimal digits, with or without <c>#</c>.</summary>
    public static bool IsHexadecimal(string text)
    {
        var digits = text.StartsWith('#') ? text[1..] : text;
        return digits.Length is 3 or 6 && digits.All(char.IsAsciiHexDigit);
    }

    /// <summary>Three numbers from 0 to 255 as <c>rgb(1,2,3)</c>.</summary>
    public static bool IsRgb(string text)
    {
        if (!text.StartsWith("rgb(", StringComparison.Ordinal) || !text.EndsWith(')'))
        {
            return false;
        }

        var parts = text[4..^1].Split(',');
        return parts.Length == 3
            && parts.All(static part => byte.TryParse(part.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out _));
    }
}
