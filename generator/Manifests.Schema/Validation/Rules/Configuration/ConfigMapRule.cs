using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The keys and the size of a ConfigMap.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, ValidateConfigMap.</remarks>
internal sealed class ConfigMapRule : IResourceRule
{
    public void Check(ResourceContext resource)
    {
        if (!resource.Is("", "ConfigMap"))
        {
            return;
        }

        var (walk, root) = (resource.Walk, resource.Root);
        ConfigKeys.Check(walk, root, "data");
        ConfigKeys.Check(walk, root, "binaryData");
        CheckBoth(walk, root);
        var bytes = Sum(root.MappingOf("data"), ConfigSize.OfText) + Sum(root.MappingOf("binaryData"), ConfigSize.OfBase64);
        if (bytes > ConfigSize.MaxBytes)
        {
            walk.Findings.Add(SchemaDiagnostics.ConfigTooLarge, root, bytes, "ConfigMap", ConfigSize.MaxBytes);
        }
    }

    private static void CheckBoth(SchemaWalk walk, Mapping root)
    {
        if (root.MappingOf("data") is not { } data || root.MappingOf("binaryData") is not { } binary)
        {
            return;
        }

        foreach (var entry in data.Entries)
        {
            if (binary.ContainsKey(entry.Key))
            {
                walk.Findings.AddBelow(SchemaDiagnostics.ConfigKeyTwice, entry.Value, ["data", entry.Key], Shown.Text(entry.Key));
            }
        }
    }

    private static long Sum(Mapping? map, Func<Node, int> size)
    {
        var bytes = 0L;
        if (map is not null)
        {
            foreach (var entry in map.Entries)
            {
                bytes += size(entry.Value);
            }
        }

        return bytes;
    }
}
