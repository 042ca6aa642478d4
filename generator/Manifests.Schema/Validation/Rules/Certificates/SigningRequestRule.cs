using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>What a certificate is asked for. The request itself is not decoded.</summary>
/// <remarks>Source: <c>pkg/apis/certificates/validation</c>, validateCertificateSigningRequest.</remarks>
internal sealed class SigningRequestRule : ITypeRule
{
    private const int ShortestSeconds = 600;

    private static readonly FieldForm Signer = new(
        static text => text is not "kubernetes.io/legacy-unknown" && SignerForm.Form.Accepts(text),
        SignerForm.Form.Description + ", other than kubernetes.io/legacy-unknown");

    public string TypeName => "io.k8s.api.certificates.v1.CertificateSigningRequestSpec";

    public void Check(SchemaWalk walk, Mapping value)
    {
        Expect.Value(walk, value, "usages");
        Expect.DifferentItems(walk, value, "usages");
        Expect.Form(walk, value, "signerName", Signer);
        Expect.AtLeast(walk, value, "expirationSeconds", ShortestSeconds);
    }
}
