using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The signer whose certificates a bundle is for. The certificates themselves are not decoded.</summary>
/// <param name="version">The API version that has the type.</param>
/// <remarks>Source: <c>pkg/apis/certificates/validation</c>, ValidateClusterTrustBundle.</remarks>
internal sealed class ClusterTrustBundleRule(string version) : ITypeRule
{
    private const string Begin = "-----BEGIN CERTIFICATE-----";

    private static readonly TextForm Bundle = new(
        static text => text.Contains(Begin, StringComparison.Ordinal), "PEM certificates, each starting with '" + Begin + "'");

    public string TypeName { get; } = $"io.k8s.api.certificates.{version}.ClusterTrustBundleSpec";

    public void Check(SchemaWalk walk, Mapping value)
    {
        Expect.Form(walk, value, "signerName", TextForms.SignerName);
        Expect.Form(walk, value, "trustBundle", Bundle);
    }
}
