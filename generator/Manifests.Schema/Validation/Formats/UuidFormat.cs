namespace Manifests.Schema.Validation;

/// <summary>UUIDs in either case; the hyphens may be left out.</summary>
internal static class UuidFormat
{
    private const int DigitCount = 32;
    private const int VersionAt = 12;
    private const int VariantAt = 16;

    /// <param name="text">The text.</param>
    /// <param name="version">The wanted version as a digit; NUL for any.</param>
    public static bool Accepts(string text, char version)
    {
        var digits = text.Replace("-", "", StringComparison.Ordinal);
        if (digits.Length != DigitCount || !digits.All(char.IsAsciiHexDigit) || !HasHyphensInPlace(text))
        {
            return false;
        }

        return version == '\0'
            || (digits[VersionAt] == version && (version == '3' || digits[VariantAt] is '8' or '9' or 'a' or 'b' or 'A' or 'B'));
    }

    private static bool HasHyphensInPlace(string text)
    {
        var digits = 0;
        var afterHyphen = false;
        foreach (var character in text)
        {
            if (character != '-')
            {
                digits++;
                afterHyphen = false;
                continue;
            }

            if (afterHyphen || digits is not (8 or 12 or 16 or 20))
            {
                return false;
            }

            afterHyphen = true;
        }

        return true;
    }
}
