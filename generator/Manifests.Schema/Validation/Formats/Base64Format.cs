namespace Manifests.Schema.Validation;

/// <summary>Padded base64 of the standard alphabet. Line ends are ignored, as Go does.</summary>
internal static class Base64Format
{
    public static bool Accepts(string text)
    {
        var length = 0;
        var padding = 0;
        foreach (var character in text)
        {
            if (character is '\r' or '\n')
            {
                continue;
            }

            length++;
            if (character == '=')
            {
                padding++;
            }
            else if (padding > 0 || !(char.IsAsciiLetterOrDigit(character) || character is '+' or '/'))
            {
                return false;
            }
        }

        return length % 4 == 0 && padding <= 2;
    }
}
