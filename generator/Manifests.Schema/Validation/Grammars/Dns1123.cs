using System.Buffers;

namespace Manifests.Schema.Validation;

/// <summary>The name grammars of RFC 1123 as Kubernetes narrows them. Lengths are in bytes; every legal name is ASCII.</summary>
/// <remarks>Source: apimachinery <c>pkg/util/validation</c>.</remarks>
public static class Dns1123
{
    /// <summary>Greatest length of a label.</summary>
    public const int MaxLabelLength = 63;

    /// <summary>Greatest length of a subdomain as a whole; its parts have no limit of their own.</summary>
    public const int MaxSubdomainLength = 253;

    private static readonly SearchValues<char> Inner = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    /// <summary>Whether a text is one label: <c>[a-z0-9]([-a-z0-9]*[a-z0-9])?</c>, at most 63 characters.</summary>
    public static bool IsLabel(ReadOnlySpan<char> text) => text.Length <= MaxLabelLength && HasLabelForm(text);

    /// <summary>Whether a text is labels joined by dots, at most 253 characters in all.</summary>
    public static bool IsSubdomain(ReadOnlySpan<char> text)
    {
        if (text.Length > MaxSubdomainLength)
        {
            return false;
        }

        foreach (var part in text.Split('.'))
        {
            if (!HasLabelForm(text[part]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a text has the form of a label, of any length.</summary>
    internal static bool HasLabelForm(ReadOnlySpan<char> text) =>
        text.Length > 0 && text[0] != '-' && text[^1] != '-' && !text.ContainsAnyExcept(Inner);
}
