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

        var byHand = ByHand(free, parents, applied);
        var unpicked = free.Except(byHand).ToArray();
        var used = parents.Where(group => !unpicked.Any(each => ReferenceEquals(each.Document, group.Parent))).ToArray();
        var groups = FromTheTop(byHand.Length == 0 ? null : new AppliedGroup(null, ByWave(byHand)), used);
        return unpicked.Length == 0 ? groups : groups.Add(new AppliedGroup(null, ByWave(unpicked)) { IsApplied = false });
    }

    // A cluster has one Application of a name, so one with the name of another that is applied is its alternative. Beside one that
    // applies others, those that nothing applies wait to be picked.
    private static AppliedObject[] ByHand(AppliedObject[] free, AppliedGroup[] parents, HashSet<TreeDocument> applied)
    {
        var taken = applied
            .Where(static document => document.Kind == "Application")
            .Select(static document => document.Name)
            .ToHashSet(StringComparer.Ordinal);
        var own = free.Where(each => !taken.Contains(each.Document.Name)).ToArray();
        var roots = own.Where(each => parents.Any(group => ReferenceEquals(group.Parent, each.Document))).ToArray();
        return roots.Length == 0 ? own : roots;
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
