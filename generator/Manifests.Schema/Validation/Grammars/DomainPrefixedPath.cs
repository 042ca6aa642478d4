using System.Buffers;

namespace Manifests.Schema.Validation;

/// <summary>A domain, a slash and a path: the names of controllers and signers.</summary>
/// <remarks>Source: apimachinery <c>pkg/util/validation</c>, IsDomainPrefixedPath.</remarks>
public static class DomainPrefixedPath
{
    private static readonly SearchValues<char> PathCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/-._~%!$&'()*+,;=:");

    /// <summary>Whether a text is an RFC 1123 subdomain, a slash and a path that is not empty.</summary>
    public static bool IsValid(ReadOnlySpan<char> text)
    {
        var slash = text.IndexOf('/');
        return slash > 0
            && Dns1123.IsSubdomain(text[..slash])
            && slash + 1 < text.Length
            && !text[(slash + 1)..].ContainsAnyExcept(PathCharacters);
    }
}
