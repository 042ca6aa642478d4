namespace Manifests.Schema.Validation;

/// <summary>The names of those who sign certificates.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation/names.go</c>, ValidateSignerName.</remarks>
internal static class SignerForm
{
    private const int MaxLength = 571;

    /// <summary>A domain of at least two parts, one slash and a name.</summary>
    public static FieldForm Form { get; } = new(
        IsValid, "a domain of at least two parts of lower-case letters, digits and '-', '/' and a name, such as example.com/signer");

    private static bool IsValid(ReadOnlySpan<char> text)
    {
        var slash = text.IndexOf('/');
        if (slash < 0 || text.Length > MaxLength || slash > Dns1123.MaxSubdomainLength || !text[..slash].Contains('.'))
        {
            return false;
        }

        var domain = text[..slash];
        foreach (var part in domain.Split('.'))
        {
            if (!Dns1123.IsLabel(domain[part]))
            {
                return false;
            }
        }

        var path = text[(slash + 1)..];
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
