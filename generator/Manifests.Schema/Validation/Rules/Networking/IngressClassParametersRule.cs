using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The object with the parameters of a class of Ingresses; it is in a namespace exactly when its scope says so.</summary>
/// <remarks>
/// Source: <c>pkg/apis/networking/validation</c>, validateIngressClassParametersReference; the scope defaults to Cluster.
/// </remarks>
internal sealed class IngressClassParametersRule : ITypeRule
{
    public string TypeName => "io.k8s.api.networking.v1.IngressClassParametersReference";

    public void Check(SchemaWalk walk, Mapping value)
    {
        Expect.Form(walk, value, "apiGroup", TextForms.Subdomain);
        Expect.Form(walk, value, "kind", TextForms.PathSegment);
        Expect.Form(walk, value, "name", TextForms.PathSegment);
        switch (value.TextOf("scope"))
        {
            case "Namespace" when !value.HasValue("namespace"):
                if (!walk.Options.Partial)
                {
                    walk.Findings.Add(SchemaDiagnostics.ParametersWithoutNamespace, value);
                }

                break;
            case "Namespace":
                Expect.NotEmpty(walk, value, "namespace");
                Expect.Form(walk, value, "namespace", TextForms.Label);
                break;
            case "Cluster":
                Expect.NoValue(walk, value, "namespace", "when the scope is Cluster");
                break;
            case null when !walk.Options.Partial && !value.HasValue("scope"):
                Expect.NoValue(walk, value, "namespace", "when the scope is Cluster, as it is by default");
                break;
        }
    }
}
