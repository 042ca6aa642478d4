using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests;

/// <summary>The strategic-merge patches that kustomizations carry as text.</summary>
internal static class InlinePatches
{
    /// <summary>The patches; every place in them is that of the text.</summary>
    public static IEnumerable<TreeDocument> Of(TreeGraph graph) =>
        graph.Kustomizations.Values.OrderBy(static node => node.Folder, StringComparer.Ordinal).SelectMany(Of);

    private static IEnumerable<TreeDocument> Of(KustomizationNode kustomization)
    {
        foreach (var text in Texts(kustomization.Content))
        {
            // What does not parse is kustomize's to tell; JSON 6902 patches are lists.
            foreach (var map in YamlReader.ReadAll(text.Text, text.Location.File ?? "", new DiagnosticBag()).OfType<Mapping>())
            {
                if (map.ContainsKey("kind"))
                {
                    Place(map, text.Location);
                    yield return new TreeDocument(map, kustomization.Document.Origin);
                }
            }
        }
    }

    private static IEnumerable<Scalar> Texts(Mapping kustomization)
    {
        var patches = kustomization.SequenceOf("patches")?.OfType<Mapping>() ?? [];
        var legacy = kustomization.SequenceOf("patchesStrategicMerge") ?? new Sequence();
        return patches.Select(static patch => patch["patch"])
            .Concat(legacy)
            .OfType<Scalar>()
            .Where(static scalar => scalar.Kind == ScalarKind.String && scalar.Text.Contains('\n', StringComparison.Ordinal));
    }

    private static void Place(Node node, Location location)
    {
        node.Location = location;
        if (node is Mapping map)
        {
            for (var at = 0; at < map.Count; at++)
            {
                map.SetKeyLocation(at, location);
                Place(map.Entries[at].Value, location);
            }
        }
        else if (node is Sequence list)
        {
            foreach (var item in list)
            {
                Place(item, location);
            }
        }
    }
}
