using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The hosts of a certificate, and the Secret that has it.</summary>
/// <remarks>Source: <c>pkg/apis/networking/validation</c>, validateIngressTLS.</remarks>
internal sealed class IngressTlsRule : ITypeRule
{
    public string TypeName => "io.k8s.api.networking.v1.IngressTLS";

    public void Check(SchemaWalk walk, Mapping value)
    {
        Expect.Form(walk, value, "hosts", TextForms.Host);
        Expect.Form(walk, value, "secretName", TextForms.Subdomain);
    }
}
