namespace Manifests.Schema.Validation;

/// <summary>The name of a CustomResourceDefinition follows from its plural and its group.</summary>
/// <remarks>Source: <c>apiextensions/validation</c>, ValidateCustomResourceDefinition.</remarks>
internal sealed class DefinitionNameRule : IResourceRule
{
    public void Check(ResourceContext resource)
    {
        if (!resource.Is("apiextensions.k8s.io", "CustomResourceDefinition")
            || resource.Metadata?.TextOf("name") is not { Length: > 0 } name
            || resource.Root.MappingOf("spec") is not { } spec
            || spec.TextOf("group") is not { } group
            || spec.MappingOf("names")?.TextOf("plural") is not { } plural)
        {
            return;
        }

        var expected = $"{plural}.{group}";
        if (name != expected)
        {
            resource.AddToMetadata(
                "name", SchemaDiagnostics.NameNotDerived, Shown.Text(expected), "spec.names.plural and spec.group", Shown.Text(name));
        }
    }
}
