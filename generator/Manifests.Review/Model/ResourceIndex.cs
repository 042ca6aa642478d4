using System.Collections.Immutable;
using Manifests.Schema;
using Manifests.Schema.Across;

namespace Manifests.Review;

/// <summary>All resources of one side, to be asked by rules. Safe to read from several threads.</summary>
public sealed class ResourceIndex
{
    private readonly Dictionary<(string Group, string Kind), ImmutableArray<TreeResource>> byKind;
    private readonly Dictionary<(string Folder, ResourceIdentity Identity), ImmutableArray<TreeResource>> byIdentity;
    private readonly IReadOnlyDictionary<string, KubernetesVersion> releases;

    /// <summary>An index.</summary>
    /// <param name="resources">In the order that reports keep.</param>
    /// <param name="releases">The Kubernetes release of trees, by <see cref="TreePlace.Folder"/>; those that do not say it are left out.</param>
    public ResourceIndex(ImmutableArray<TreeResource> resources, IReadOnlyDictionary<string, KubernetesVersion>? releases = null)
    {
        Resources = resources;
        this.releases = releases ?? ImmutableDictionary<string, KubernetesVersion>.Empty;
        byKind = resources
            .GroupBy(static resource => (resource.Identity.Group, resource.Identity.Kind))
            .ToDictionary(static group => group.Key, static group => group.ToImmutableArray());
        byIdentity = resources
            .GroupBy(static resource => (resource.Place.Folder, resource.Identity))
            .ToDictionary(static group => group.Key, static group => group.ToImmutableArray());
    }

    /// <summary>A side without resources.</summary>
    public static ResourceIndex Empty { get; } = new([]);

    /// <summary>Every resource, sorted by place, then identity.</summary>
    public ImmutableArray<TreeResource> Resources { get; }

    /// <summary>The resources of a kind in all trees, whatever their API version.</summary>
    /// <param name="group">The API group; empty for the core group.</param>
    /// <param name="kind">The kind.</param>
    public ImmutableArray<TreeResource> OfKind(string group, string kind) => byKind.TryGetValue((group, kind), out var found) ? found : [];

    /// <summary>The resources of a kind in the tree of a place, on any cluster.</summary>
    public IEnumerable<TreeResource> OfKind(string group, string kind, TreePlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return OfKind(group, kind).Where(resource => resource.Place.Folder == place.Folder);
    }

    /// <summary>
    /// A resource of the tree of a place; <see langword="null"/> when the tree has it not. Of several, the one that goes to the same
    /// cluster, or else the first.
    /// </summary>
    public TreeResource? Find(ResourceIdentity identity, TreePlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        var found = byIdentity.TryGetValue((place.Folder, identity), out var all) ? all : [];
        return found.FirstOrDefault(resource => resource.Place.Cluster == place.Cluster) ?? found.FirstOrDefault();
    }

    /// <summary>The Kubernetes release that a tree is for; <see langword="null"/> when nothing says it.</summary>
    public KubernetesVersion? ReleaseOf(TreePlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return releases.TryGetValue(place.Folder, out var release) ? release : null;
    }
}
