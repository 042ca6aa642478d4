using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The host that a rule of an Ingress answers for.</summary>
/// <remarks>Source: <c>pkg/apis/networking/validation</c>, validateIngressRules.</remarks>
internal sealed class IngressRuleRule : ITypeRule
{
    public string TypeName => "io.k8s.api.networking.v1.IngressRule";

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (value.TextOf("host") is { Length: > 0 } host && IpAddress.TryParse(host, out _))
        {
            walk.Findings.AddBelow(SchemaDiagnostics.HostIsAddress, value["host"] ?? value, ["host"], Shown.Text(host));
            return;
        }

        Expect.Form(walk, value, "host", TextForms.Host);
    }
}
