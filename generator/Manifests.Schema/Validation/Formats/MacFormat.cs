namespace Manifests.Schema.Validation;

/// <summary>Hardware addresses of 6, 8 or 20 bytes, in pairs of digits joined by colons or hyphens, or in fours joined by dots.</summary>
internal static class MacFormat
{
    public static bool Accepts(string text)
    {
        if (text.Length < 14)
        {
            return false;
        }

        return text[2] is ':' or '-' ? HasGroups(text, text[2], 2) : HasGroups(text, '.', 4);
    }

    private static bool HasGroups(string text, char separator, int digits)
    {
        var groups = text.Split(separator);
        return (groups.Length * digits / 2) is 6 or 8 or 20
            && groups.All(group => group.Length == digits && group.All(char.IsAsciiHexDigit));
    }
}
