namespace Manifests.Schema.Validation;

/// <summary>What Go takes for the URI of a request: an absolute URI, or a path from the root.</summary>
internal static class UriFormat
{
    public static bool Accepts(string text)
    {
        if (text.Length == 0 || text.Any(static character => character < ' ' || character == '\u007f'))
        {
            return false;
        }

        return text[0] == '/' || (HasScheme(text) && HasValidEscapes(text));
    }

    private static bool HasScheme(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0
            && char.IsAsciiLetter(text[0])
            && text[..colon].All(static character => char.IsAsciiLetterOrDigit(character) || character is '+' or '-' or '.')
            && !text.Contains(' ', StringComparison.Ordinal);
    }

    private static bool HasValidEscapes(string text)
    {
        for (var at = text.IndexOf('%', StringComparison.Ordinal); at >= 0; at = text.IndexOf('%', at + 1))
        {
            if (at + 2 >= text.Length || !char.IsAsciiHexDigit(text[at + 1]) || !char.IsAsciiHexDigit(text[at + 2]))
            {
                return false;
            }
        }

        return true;
    }
}
