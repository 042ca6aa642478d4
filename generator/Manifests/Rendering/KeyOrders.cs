using System.Collections.Immutable;
using Manifests.Yaml;

namespace Manifests;

/// <summary>The order of keys in rendered documents.</summary>
internal static class KeyOrders
{
    /// <summary>Objects: who they are comes first; the rest stays in the schema's order.</summary>
    public static readonly KeyOrder Resource = new()
    {
        Root = ["apiVersion", "kind", "metadata"],
        Under = ImmutableDictionary.Create<string, ImmutableArray<string>>(StringComparer.Ordinal)
            .Add("metadata", ["name", "generateName", "namespace", "labels", "annotations"]),
        ListItems = ["name"],
    };
}
