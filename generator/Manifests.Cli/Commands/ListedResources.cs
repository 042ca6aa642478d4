using Manifests.Yaml;

namespace Manifests.Cli;

/// <summary>Takes lists apart, as kubectl does before it sends them.</summary>
internal static class ListedResources
{
    private const string Ending = "List";

    /// <summary>
    /// The items of a <c>v1 List</c> or of a typed list such as <c>apps/v1 DeploymentList</c>, whose items may leave their type
    /// to the list; any other document itself.
    /// </summary>
    public static IEnumerable<Node> Of(Node document)
    {
        if (document is not Mapping list
            || list.TextOf("apiVersion") is not { } apiVersion
            || list.TextOf("kind") is not { } kind
            || !kind.EndsWith(Ending, StringComparison.Ordinal)
            || list.SequenceOf("items") is not { } items
            || SchemaSource.Kinds.FindKind(apiVersion, kind) is not null)
        {
            return [document];
        }

        return items.SelectMany(item => Of(Typed(item, apiVersion, kind[..^Ending.Length])));
    }

    private static Node Typed(Node item, string apiVersion, string kind)
    {
        if (kind.Length > 0 && item is Mapping map)
        {
            AddIfMissing(map, "apiVersion", apiVersion);
            AddIfMissing(map, "kind", kind);
        }

        return item;
    }

    private static void AddIfMissing(Mapping map, string key, string value)
    {
        if (map[key] is null)
        {
            map.Add(key, value);
        }
    }
}
