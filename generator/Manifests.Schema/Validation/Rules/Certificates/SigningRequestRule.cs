using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>What a certificate is asked for. The request itself is not decoded.</summary>
/// <remarks>Source: <c>pkg/apis/certificates/validation</c>, validateCertificateSigningRequest.</remarks>
internal sealed class SigningRequestRule : ITypeRule
{
    private const int ShortestSeconds = 600;

    private static readonly TextForm Signer = new(
        static text => text is not "kubernetes.io/legacy-unknown" && SignerName.IsValid(text),
        SignerName.Form + ", other than kubernetes.io/legacy-unknown");

    public string TypeName => "io.k8s.api.certificates.v1.CertificateSigningRequestSpec";

    public void Check(SchemaWalk walk, Mapping value)
    {
        Expect.Value(walk, value, "usages");
        Expect.DifferentItems(walk, value, "usages");
        Expect.Form(walk, value, "signerName", Signer);
        Expect.Number(walk, value, "expirationSeconds", NumberRange.AtLeast(ShortestSeconds));
    }
}
