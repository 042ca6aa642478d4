using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>A projected certificate goes to some file, and signers of Kubernetes do not let it live long.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, validateProjectionSources.</remarks>
internal sealed class PodCertificateRule : ITypeRule
{
    private const int KubernetesMaxSeconds = 86_400;

    private static readonly string[] Paths = ["certificateChainPath", "credentialBundlePath", "keyPath"];

    public string TypeName => "io.k8s.api.core.v1.PodCertificateProjection";

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (!walk.Options.Partial && !Paths.Any(path => value.HasValue(path) && value.TextOf(path) is not ""))
        {
            walk.Findings.Add(SchemaDiagnostics.NoneOfFieldsSet, value, "at least one", Shown.Names(Paths, "and"));
        }

        if (value.TextOf("signerName") is { } signer
            && IsOfKubernetes(signer)
            && value.Int64Of("maxExpirationSeconds") is > KubernetesMaxSeconds and <= 7_862_400)
        {
            Expect.Number(walk, value, "maxExpirationSeconds", new(3_600, KubernetesMaxSeconds));
        }
    }

    private static bool IsOfKubernetes(string signer)
    {
        var slash = signer.IndexOf('/', StringComparison.Ordinal);
        var domain = slash < 0 ? signer : signer[..slash];
        return domain == "kubernetes.io" || domain.EndsWith(".kubernetes.io", StringComparison.Ordinal);
    }
}
