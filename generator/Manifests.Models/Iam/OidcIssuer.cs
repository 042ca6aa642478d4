namespace Manifests.Models.Iam;

/// <summary>Issuers as IAM names them.</summary>
internal static class OidcIssuer
{
    public static string WithoutScheme(string issuer)
    {
        ArgumentException.ThrowIfNullOrEmpty(issuer);
        var scheme = issuer.IndexOf("://", StringComparison.Ordinal);
        return (scheme < 0 ? issuer : issuer[(scheme + 3)..]).TrimEnd('/');
    }
}
