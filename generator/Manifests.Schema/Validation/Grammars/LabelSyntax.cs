using System.Buffers;

namespace Manifests.Schema.Validation;

/// <summary>The grammar of label keys and values, also called qualified names.</summary>
/// <remarks>Source: apimachinery <c>pkg/util/validation</c>.</remarks>
public static class LabelSyntax
{
    /// <summary>Greatest length of a value and of the part of a key behind the slash.</summary>
    public const int MaxLength = 63;

    private static readonly SearchValues<char> Inner =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.");

    /// <summary>Whether a text is a name, or an RFC 1123 subdomain, one slash and a name.</summary>
    public static bool IsKey(ReadOnlySpan<char> text)
    {
        var slash = text.IndexOf('/');
        return slash < 0
            ? IsName(text)
            : Dns1123.IsSubdomain(text[..slash]) && IsName(text[(slash + 1)..]);
    }

    /// <summary>Whether a text is empty or a name.</summary>
    public static bool IsValue(ReadOnlySpan<char> text) => text.IsEmpty || IsName(text);

    private static bool IsName(ReadOnlySpan<char> text) =>
        text.Length is > 0 and <= MaxLength
        && char.IsAsciiLetterOrDigit(text[0])
        && char.IsAsciiLetterOrDigit(text[^1])
        && !text.ContainsAnyExcept(Inner);
}
