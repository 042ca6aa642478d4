using Xunit;

namespace Manifests.Schema.Tests.Validation.Rules;

public sealed class CertificateRulesTests
{
    private const string SignerForm = "a domain of at least two parts of lower-case letters, digits and '-', '/' and a name, such as example.com/signer";

    [Theory]
    [InlineData("signerName: a.b/c, usages: [client auth]", null)]
    [InlineData("signerName: a.b/c", "spec: the required field 'usages' is missing; add it")]
    [InlineData("signerName: a/c, usages: [client auth]", "spec.signerName: expected " + SignerForm + ", other than kubernetes.io/legacy-unknown, found the text \"a/c\"; write it in that form")]
    [InlineData("signerName: kubernetes.io/legacy-unknown, usages: [client auth]", "spec.signerName: expected " + SignerForm + ", other than kubernetes.io/legacy-unknown, found the text \"kubernetes.io/legacy-unknown\"; write it in that form")]
    [InlineData("signerName: a.b/c, usages: [client auth, client auth]", "spec.usages[1]: the text \"client auth\" is in the list already, as item [0]; remove one of the two")]
    [InlineData("signerName: a.b/c, usages: [client auth], expirationSeconds: 599", "spec.expirationSeconds: expected a number of at least 600, found the integer 599; raise it")]
    public void SigningRequest_IsChecked(string spec, string? sentence) => Assert.Equal(
        sentence is null ? [] : [sentence],
        RealJudge.Sentences($"{{apiVersion: certificates.k8s.io/v1, kind: CertificateSigningRequest, metadata: {{name: \"X y\"}}, spec: {{request: YQ==, {spec}}}}}"));

    [Theory]
    [InlineData("a.b:c:d", "signerName: a.b/c, ", null)]
    [InlineData("d", "", null)]
    [InlineData("a:d", "", "metadata.name: the name \"a:d\" is not valid for a ClusterTrustBundle; expected at most 253 lower-case letters, digits, '-' and '.', where each part between dots starts and ends with a letter or digit")]
    [InlineData("d", "signerName: a.b/c, ", "metadata.name: the name \"d\" is not valid for a ClusterTrustBundle; expected \"a.b:c:\", as the signer says, and then at most 253 lower-case letters, digits, '-' and '.', where each part between dots starts and ends with a letter or digit")]
    public void TrustBundle_IsNamedForItsSigner(string name, string signer, string? sentence) => Assert.Equal(
        sentence is null ? [] : [sentence],
        RealJudge.Sentences(
            $"{{apiVersion: certificates.k8s.io/v1beta1, kind: ClusterTrustBundle, metadata: {{name: \"{name}\"}}, "
            + $"spec: {{{signer}trustBundle: \"-----BEGIN CERTIFICATE-----\"}}}}",
            "1.33"));
}
