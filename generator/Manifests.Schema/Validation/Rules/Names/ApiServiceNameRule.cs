namespace Manifests.Schema.Validation;

/// <summary>The name of an APIService follows from its version and its group.</summary>
/// <remarks>Source: <c>kube-aggregator/pkg/apis/apiregistration/validation</c>.</remarks>
internal sealed class ApiServiceNameRule : IResourceRule
{
    public void Check(ResourceContext resource)
    {
        if (!resource.Is("apiregistration.k8s.io", "APIService")
            || resource.Metadata?.TextOf("name") is not { Length: > 0 } name
            || resource.Root.MappingOf("spec") is not { } spec
            || spec.TextOf("version") is not { } version)
        {
            return;
        }

        var expected = $"{version}.{spec.TextOf("group") ?? ""}";
        if (name != expected)
        {
            resource.AddToMetadata(
                "name", SchemaDiagnostics.NameNotDerived, Shown.Text(expected), "spec.version and spec.group", Shown.Text(name));
        }
    }
}
