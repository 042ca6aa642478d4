namespace Manifests.Schema.Validation;

/// <summary>The names of signers of certificates: a domain with at least two parts, a slash and a path.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation/names.go</c>, ValidateSignerName.</remarks>
public static class SignerName
{
    /// <summary>Greatest length of the whole name: a domain, a slash, a namespace, a dot and a name.</summary>
    public const int MaxLength = 571;

    /// <summary>What a name has to be, for sentences.</summary>
    internal const string Form =
        "a domain of at least two parts of lower-case letters, digits and '-', '/' and a name, such as example.com/signer";

    /// <summary>Whether a text is the name of a signer.</summary>
    public static bool IsValid(ReadOnlySpan<char> text)
    {
        var slash = text.IndexOf('/');
        return slash >= 0
            && text.Length <= MaxLength
            && IsDomain(text[..slash])
            && IsPath(text[(slash + 1)..]);
    }

    private static bool IsDomain(ReadOnlySpan<char> domain)
    {
        foreach (var part in domain.Split('.'))
        {
            if (!Dns1123.IsLabel(domain[part]))
            {
                return false;
            }
        }

        return domain.Contains('.') && domain.Length <= Dns1123.MaxSubdomainLength;
    }

    // Labels joined by dots, each a name of its own.
    private static bool IsPath(ReadOnlySpan<char> path)
    {
        foreach (var part in path.Split('.'))
        {
            if (!Dns1123.IsSubdomain(path[part]))
            {
                return false;
            }
        }

        return true;
    }
}
