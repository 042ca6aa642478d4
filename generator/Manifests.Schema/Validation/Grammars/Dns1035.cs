namespace Manifests.Schema.Validation;

/// <summary>The stricter label of RFC 1035: it starts with a letter.</summary>
public static class Dns1035
{
    /// <summary>Whether a text is <c>[a-z]([-a-z0-9]*[a-z0-9])?</c>, at most 63 characters.</summary>
    public static bool IsLabel(ReadOnlySpan<char> text) =>
        Dns1123.IsLabel(text) && text[0] is >= 'a' and <= 'z';
}
