using System.Collections.Immutable;
using Manifests.Diagnostics;
using Manifests.Schema;
using Manifests.Schema.Across;

namespace Manifests.Review;

/// <summary>Compares two sides tree by tree.</summary>
/// <param name="kinds">The schemas.</param>
/// <param name="diagnostics">Takes that identities are not unique.</param>
internal sealed class SideComparer(IKindSource kinds, DiagnosticBag diagnostics)
{
    /// <summary>What differs.</summary>
    public TreeDifference Compare(Side before, Side after)
    {
        var baseIndex = Index(before);
        var headIndex = Index(after);
        var unread = Unread(before, after);
        return new TreeDifference(
            baseIndex,
            headIndex,
            Changes(baseIndex, headIndex, unread),
            new FileComparer(before, after, unread, kinds).Compare())
        {
            BaseName = before.Name,
            HeadName = after.Name,
        };
    }

    private ResourceIndex Index(Side side)
    {
        var found = new ImmutableArray<TreeResource>[side.Trees.Length];
        Parallel.For(0, found.Length, at => found[at] = SideResources.Of(side.Trees[at], side.IsRendered, kinds));
        foreach (var resources in side.IsRendered ? [] : found)
        {
            TellDuplicates(side, resources);
        }

        return new ResourceIndex(
            [.. found.SelectMany(static resources => resources)],
            side.Trees
                .Where(static tree => tree.HasRelease)
                .ToDictionary(static tree => tree.Place.Folder, static tree => tree.Tree.Kubernetes));
    }

    private void TellDuplicates(Side side, ImmutableArray<TreeResource> resources)
    {
        // What the server names cannot meet, and of one document every reader has its own.
        var register = new Dictionary<(string?, ResourceIdentity), TreeResource>();
        var hasApplications = resources.Any(static resource => !resource.Applications.IsEmpty);
        var named = resources.Where(static resource => resource.Content.MappingOf("metadata")?.TextOf("name") is { Length: > 0 });
        foreach (var resource in named)
        {
            if (!register.TryAdd((resource.Place.Cluster, resource.Identity), resource)
                && register[(resource.Place.Cluster, resource.Identity)] is var first
                && !ReferenceEquals(first.Content, resource.Content)
                && (!hasApplications || MeetInAnApplication(first, resource)))
            {
                diagnostics.Add(ReviewDiagnostics.Duplicate.At(resource.Location, resource.Identity, side.Name, first.Location));
            }
        }
    }

    // Of alternatives in one tree no Application reads more than one.
    private static bool MeetInAnApplication(TreeResource first, TreeResource second) =>
        first.Applications.Any(one => second.Applications.Any(other => ReferenceEquals(one.Content, other.Content)));

    private static HashSet<(string Tree, string Path)> Unread(params ReadOnlySpan<Side> sides)
    {
        var unread = new HashSet<(string, string)>();
        foreach (var side in sides)
        {
            unread.UnionWith(side.Trees.SelectMany(static tree => tree.Unread.Select(path => (tree.Place.Tree, path))));
        }

        return unread;
    }

    private ImmutableArray<ResourceChange> Changes(ResourceIndex before, ResourceIndex after, HashSet<(string, string)> unread)
    {
        var left = ByTree(before, unread);
        var right = ByTree(after, unread);
        var pairs = left.Keys.Union(right.Keys, StringComparer.Ordinal)
            .SelectMany(tree => ResourcePairs.Find(left.GetValueOrDefault(tree) ?? [], right.GetValueOrDefault(tree) ?? []))
            .ToArray();
        var changes = new ResourceChange?[pairs.Length];
        Parallel.For(0, pairs.Length, at => changes[at] = ChangeOf(pairs[at].Before, pairs[at].After, pairs[at].IsRenamed, after));
        return [.. changes.OfType<ResourceChange>().OrderBy(static change => change.Shown, ResourceOrder.Instance)];
    }

    private static Dictionary<string, List<TreeResource>> ByTree(ResourceIndex index, HashSet<(string, string)> unread) =>
        index.Resources
            .Where(resource => unread.Count == 0 || !unread.Contains((resource.Place.Tree, resource.File)))
            .GroupBy(static resource => resource.Place.Tree, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.ToList(), StringComparer.Ordinal);

    private ResourceChange? ChangeOf(TreeResource? before, TreeResource? after, bool isRenamed, ResourceIndex head)
    {
        if (before is null || after is null)
        {
            return new ResourceChange(before is null ? ChangeKind.Added : ChangeKind.Removed, before, after);
        }

        var fields = FieldComparer.Compare(before.Content, after.Content, TypeOf(after) ?? TypeOf(before), head.ReleaseOf(after.Place));
        var change = new ResourceChange(ChangeKind.Changed, before, after) { Fields = fields };
        var isMoved = change.ChangedFile || change.ChangedApplications || before.Place.Cluster != after.Place.Cluster;
        return isRenamed ? change with { Kind = ChangeKind.Renamed }
            : isMoved ? change with { Kind = ChangeKind.Moved }
            : fields.IsEmpty ? null
            : change;
    }

    private TypeSchema? TypeOf(TreeResource resource) => kinds.FindKind(resource.ApiVersion, resource.Identity.Kind)?.Type;
}
