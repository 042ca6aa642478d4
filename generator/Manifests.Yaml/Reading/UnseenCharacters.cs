using System.Globalization;

namespace Manifests.Yaml.Reading;

/// <summary>Characters that an editor shows as a blank or not at all, such as U+00A0 and U+200B. The space itself is none.</summary>
internal static class UnseenCharacters
{
    /// <summary>The index of the first; -1 for none.</summary>
    public static int First(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (IsOne(text[at]) && !IsJoiner(text, at))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>What is seen of a text.</summary>
    public static string Without(string text) => string.Concat(text.Where(static character => !IsOne(character)));

    // Scripts and emoji need U+200C and U+200D between their characters; between ASCII characters they do nothing.
    private static bool IsJoiner(ReadOnlySpan<char> text, int at) => text[at] is '\u200C' or '\u200D' && at > 0 && !char.IsAscii(text[at - 1]);

    private static bool IsOne(char character) => character != ' ' && char.GetUnicodeCategory(character)
        is UnicodeCategory.Control
        or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.SpaceSeparator;
}
