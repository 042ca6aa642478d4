using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>An Ingress leads somewhere, for a class that can exist.</summary>
/// <remarks>Source: <c>pkg/apis/networking/validation</c>, ValidateIngressSpec.</remarks>
internal sealed class IngressSpecRule : ITypeRule
{
    public string TypeName => "io.k8s.api.networking.v1.IngressSpec";

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (!walk.Options.Partial && !value.HasValue("defaultBackend") && value.SequenceOf("rules") is not { Count: > 0 })
        {
            walk.Findings.Add(SchemaDiagnostics.IngressEmpty, value);
        }

        Expect.NotEmptyIfSet(walk, value, "ingressClassName");
        Expect.Form(walk, value, "ingressClassName", TextForms.Subdomain);
    }
}
