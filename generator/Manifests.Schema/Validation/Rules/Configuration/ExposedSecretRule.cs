using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>No value of a ConfigMap is known to be a secret. The finding never shows it.</summary>
internal sealed class ExposedSecretRule : IResourceRule
{
    public void Check(ResourceContext resource)
    {
        if (!resource.Is("", "ConfigMap") || resource.Root.MappingOf("data") is not { } data)
        {
            return;
        }

        foreach (var entry in data.Entries)
        {
            if (entry.Value is Scalar { Kind: ScalarKind.String } value && SecretShapes.Find(value.Text) is { } what)
            {
                resource.Walk.Findings.AddBelow(SchemaDiagnostics.SecretExposed, value, ["data", entry.Key], what, "a ConfigMap");
            }
        }
    }
}
