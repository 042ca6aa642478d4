using System.Globalization;
using Manifests.Diagnostics;
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
    /// <param name="document">The document.</param>
    /// <param name="found">Takes what is to say of the list as such.</param>
    public static IEnumerable<ListedResource> Of(Node document, DiagnosticBag found) => Of(new ListedResource(document, ""), found);

    private static IEnumerable<ListedResource> Of(ListedResource place, DiagnosticBag found)
    {
        if (place.Node is not Mapping list || KindOfList(list) is not { } kind)
        {
            return [place];
        }

        // The items of a list in a list are told of with the outer one.
        if (place.Path.Length == 0)
        {
            found.Add(InputDiagnostics.ListExpanded.At(list.Location, kind) with { Resource = $"{list.TextOf("apiVersion")} {kind}" });
        }

        if (list["items"] is not Sequence items)
        {
            var node = list["items"] ?? list;
            found.Add(InputDiagnostics.BadItems.At(node.Location, kind, list["items"]?.Describe() ?? "none") with { Path = Below(place.Path, "items") });
            return [];
        }

        return items.SelectMany((item, index) => Of(
            new ListedResource(Typed(item, list.TextOf("apiVersion")!, kind[..^Ending.Length]), Below(place.Path, string.Create(CultureInfo.InvariantCulture, $"items[{index}]"))),
            found));
    }

    private static string Below(string path, string step) => path.Length == 0 ? step : $"{path}.{step}";

    // A kind of its own may end so, too.
    private static string? KindOfList(Mapping list) =>
        list.TextOf("kind") is { } kind
        && kind.EndsWith(Ending, StringComparison.Ordinal)
        && list.TextOf("apiVersion") is { } apiVersion
        && (list.ContainsKey("items") || kind == Ending)
        && SchemaSource.Kinds.FindKind(apiVersion, kind) is null
            ? kind
            : null;

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
