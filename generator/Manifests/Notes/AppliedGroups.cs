using System.Collections.Immutable;
using System.Globalization;

namespace Manifests;

/// <summary>Finds which Applications a tree has and which Application applies which.</summary>
internal static class AppliedGroups
{
    /// <summary>First what is applied by hand, then a group for each Application that applies others, behind its own.</summary>
    public static ImmutableArray<AppliedGroup> Of(Tree tree)
    {
        var graph = new TreeGraph(tree);
        var parents = graph.Sources
            .GroupBy(static source => source.Document, ReferenceEqualityComparer.Instance)
            .Select(sources => new AppliedGroup(sources.First().Document, ByWave(ObjectsOf(tree, graph, sources))))
            .Where(static group => group.Objects.Any(static each => each.IsApplication))
            .ToArray();
        var applied = new HashSet<TreeDocument>(
            parents.SelectMany(static group => group.Objects).Select(static each => each.Document), ReferenceEqualityComparer.Instance);
        var free = tree.Files.SelectMany(Objects).Where(each => each.IsApplication && !applied.Contains(each.Document)).ToArray();

        // Beside one that applies others, those that nothing applies wait to be picked.
        var roots = free.Where(each => parents.Any(group => ReferenceEquals(group.Parent, each.Document))).ToArray();
        var byHand = roots.Length == 0 ? free : roots;
        var groups = FromTheTop(byHand.Length == 0 ? null : new AppliedGroup(null, ByWave(byHand)), parents);
        var unpicked = free.Except(byHand).ToArray();
        return unpicked.Length == 0 ? groups : groups.Add(new AppliedGroup(null, ByWave(unpicked)) { IsApplied = false });
    }

    // Applications that apply each other are below nothing; they come last.
    private static ImmutableArray<AppliedGroup> FromTheTop(AppliedGroup? byHand, AppliedGroup[] parents)
    {
        var ordered = ImmutableArray.CreateBuilder<AppliedGroup>();
        var waiting = new List<AppliedGroup>(parents);
        if (byHand is not null)
        {
            ordered.Add(byHand);
            AddBelow(byHand, waiting, ordered);
        }

        while (waiting.Count > 0)
        {
            var next = waiting[0];
            waiting.RemoveAt(0);
            ordered.Add(next);
            AddBelow(next, waiting, ordered);
        }

        return ordered.ToImmutable();
    }

    private static void AddBelow(AppliedGroup group, List<AppliedGroup> waiting, ImmutableArray<AppliedGroup>.Builder ordered)
    {
        foreach (var each in group.Objects)
        {
            var at = waiting.FindIndex(below => ReferenceEquals(below.Parent, each.Document));
            if (at >= 0)
            {
                var below = waiting[at];
                waiting.RemoveAt(at);
                ordered.Add(below);
                AddBelow(below, waiting, ordered);
            }
        }
    }

    // An Application may lie in the folder that it reads; it does not come before itself.
    private static AppliedObject[] ObjectsOf(Tree tree, TreeGraph graph, IGrouping<object?, ApplicationSourceNode> sources)
    {
        var read = sources.SelectMany(graph.FilesReadBy).ToHashSet(StringComparer.Ordinal);
        return [.. tree.Files.Where(file => read.Contains(file.Path)).SelectMany(static file => Objects(file))
            .Where(each => !ReferenceEquals(each.Document, sources.Key))];
    }

    private static IEnumerable<AppliedObject> Objects(TreeFile file) => file.Role != TreeFileRole.Resources
        ? []
        : file.Documents.Where(static document => document.Object is not null)
            .Select(static document => new AppliedObject(document, WaveOf(document)));

    private static ImmutableArray<ImmutableArray<AppliedObject>> ByWave(IEnumerable<AppliedObject> objects) =>
    [
        .. objects
            .GroupBy(static each => each.Wave)
            .OrderBy(static wave => wave.Key)
            .Select(static wave => wave
                .OrderBy(static each => each.Document.Kind, StringComparer.Ordinal)
                .ThenBy(static each => each.Document.Name, StringComparer.Ordinal)
                .ToImmutableArray()),
    ];

    private static int WaveOf(TreeDocument document)
    {
        var text = document.Object!.MappingOf("metadata")?.MappingOf("annotations")?.TextOf(ArgoApplication.SyncWaveAnnotation);
        return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var wave) ? wave : 0;
    }
}
