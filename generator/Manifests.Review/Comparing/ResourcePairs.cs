using System.Runtime.InteropServices;

namespace Manifests.Review;

/// <summary>Finds for each resource of one tree in the base its counterpart in the head.</summary>
internal sealed class ResourcePairs
{
    private readonly List<(TreeResource Before, TreeResource After)> pairs = [];
    private List<TreeResource> removed;
    private List<TreeResource> added;

    private ResourcePairs(IEnumerable<TreeResource> before, IEnumerable<TreeResource> after) =>
        (removed, added) = ([.. before], [.. after]);

    /// <summary>Pairs, in no order; what stands alone has no other side.</summary>
    /// <param name="before">The resources of the tree in the base, sorted.</param>
    /// <param name="after">Those in the head, sorted.</param>
    public static IEnumerable<(TreeResource? Before, TreeResource? After, bool IsRenamed)> Find(
        IEnumerable<TreeResource> before, IEnumerable<TreeResource> after)
    {
        var found = new ResourcePairs(before, after);

        // The same identity in the same file goes before the same identity elsewhere, on the same cluster before another one.
        found.Pair(static resource => (resource.Identity, resource.Place.Cluster, resource.File));
        found.Pair(static resource => (resource.Identity, resource.Place.Cluster));
        found.Pair(static resource => resource.Identity);
        var same = found.pairs.ToArray();
        found.pairs.Clear();

        // A document that stayed where it was and has another name in the cluster: a kustomization renames it.
        found.Pair(static resource => (KindOf(resource), resource.File, resource.Content.MappingOf("metadata")?.TextOf("name")));
        found.PairRenamed();
        return
        [
            .. same.Select(static pair => ((TreeResource?)pair.Before, (TreeResource?)pair.After, false)),
            .. found.pairs.Select(static pair => ((TreeResource?)pair.Before, (TreeResource?)pair.After, true)),
            .. found.removed.Select(static resource => ((TreeResource?)resource, (TreeResource?)null, false)),
            .. found.added.Select(static resource => ((TreeResource?)null, (TreeResource?)resource, false)),
        ];
    }

    private void Pair<TKey>(Func<TreeResource, TKey> keyOf)
        where TKey : notnull
    {
        var waiting = new Dictionary<TKey, Queue<TreeResource>>();
        foreach (var resource in removed)
        {
            ref var queue = ref CollectionsMarshal.GetValueRefOrAddDefault(waiting, keyOf(resource), out _);
            (queue ??= new Queue<TreeResource>(1)).Enqueue(resource);
        }

        var alone = new List<TreeResource>();
        var paired = new HashSet<TreeResource>(ReferenceEqualityComparer.Instance);
        foreach (var resource in added)
        {
            if (waiting.TryGetValue(keyOf(resource), out var queue) && queue.TryDequeue(out var old))
            {
                pairs.Add((old, resource));
                paired.Add(old);
            }
            else
            {
                alone.Add(resource);
            }
        }

        removed = [.. removed.Where(resource => !paired.Contains(resource))];
        added = alone;
    }

    private void PairRenamed()
    {
        var byKind = added.GroupBy(KindOf).ToDictionary(static group => group.Key, static group => group.ToList());
        foreach (var group in removed.GroupBy(KindOf))
        {
            if (byKind.TryGetValue(group.Key, out var candidates))
            {
                pairs.AddRange(RenameSearch.Find([.. group], candidates));
            }
        }

        var paired = pairs.SelectMany(static pair => new[] { pair.Before, pair.After }).ToHashSet(ReferenceEqualityComparer.Instance);
        removed.RemoveAll(paired.Contains);
        added.RemoveAll(paired.Contains);
    }

    private static (string Group, string Kind) KindOf(TreeResource resource) => (resource.Identity.Group, resource.Identity.Kind);
}
