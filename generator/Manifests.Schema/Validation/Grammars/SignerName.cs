namespace Manifests.Schema.Validation;

/// <summary>The names of signers of certificates: a domain with at least two parts, a slash and a path.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation/names.go</c>, ValidateSignerName.</remarks>
public static class SignerName
{
    /// <summary>Greatest length of the whole name: a domain, a slash, a namespace, a dot and a name.</summary>
    public const int MaxLength = 571;

    /// <summary>Whether a text is the name of a signer.</summary>
    public static bool IsValid(string text)
    {
        var parts = text.Split('/');
        return text.Length <= MaxLength
            && parts.Length == 2
            && parts[0].Contains('.', StringComparison.Ordinal)
            && HasShortParts(parts[0])
            && Dns1123.IsSubdomain(parts[0])
            && IsPath(parts[1]);
    }

    private static bool HasShortParts(string domain)
    {
        foreach (var part in domain.AsSpan().Split('.'))
        {
            if (!Dns1123.IsLabel(domain.AsSpan(part)))
            {
                return false;
            }
        }

        return true;
    }

    // Labels joined by dots, each a name of its own.
    private static bool IsPath(string path)
    {
        foreach (var part in path.AsSpan().Split('.'))
        {
            if (!Dns1123.IsSubdomain(path.AsSpan(part)))
            {
                return false;
            }
        }

        return path.Length > 0;
    }
}
