namespace Manifests.Schema.Validation;

/// <summary>Host names: labels joined by dots, at most 255 bytes in all.</summary>
internal static class HostnameFormat
{
    private const int MaxLength = 255;
    private const int MaxLabelLength = 63;

    public static bool Accepts(string text)
    {
        if (text.Length is 0 or > MaxLength)
        {
            return false;
        }

        return text.Split('.').All(IsLabel);
    }

    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= MaxLabelLength
        && label[0] != '-'
        && label[^1] != '-'
        && label.All(static character => character is '-' or '_' || char.IsLetterOrDigit(character));
}
