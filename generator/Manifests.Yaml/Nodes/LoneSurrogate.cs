namespace Manifests.Yaml;

/// <summary>Half of a surrogate pair: a string can hold it, UTF-8 cannot.</summary>
internal static class LoneSurrogate
{
    /// <summary>The zero-based index of the first one; negative when there is none.</summary>
    public static int IndexIn(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAnyInRange('\uD800', '\uDFFF'); at >= 0 && at < text.Length; at++)
        {
            if (!char.IsSurrogate(text[at]))
            {
                continue;
            }

            if (at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at + 1]))
            {
                return at;
            }

            at++;
        }

        return -1;
    }
}
