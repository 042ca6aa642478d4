using System.Collections.Immutable;
using Manifests.Diagnostics;
using Manifests.Schema;
using Manifests.Schema.Across;

namespace Manifests.Review;

/// <summary>The resources of a tree under the names that reach a cluster, each with the Applications that read it.</summary>
internal sealed class SideResources
{
    private readonly SideTree side;
    private readonly bool hasOrigins;
    private readonly CheckContext context;
    private readonly EffectiveResources effective;
    private readonly Dictionary<EntryKey, Entry> entries = [];
    private readonly DocumentLines lines = new();
    private readonly HashSet<TreeDocument> seen = new(ReferenceEqualityComparer.Instance);

    private SideResources(SideTree side, bool hasOrigins, IKindSource kinds)
    {
        this.hasOrigins = hasOrigins;
        this.side = side;
        context = new CheckContext(side.Tree, kinds, new RenderRequest(), new DiagnosticBag());
        effective = new EffectiveResources(context);
    }

    /// <summary>The resources, sorted by cluster, then identity, then file.</summary>
    /// <param name="side">The tree.</param>
    /// <param name="hasOrigins">Whether its documents know their C# lines. Documents that two sides share know those of one side.</param>
    /// <param name="kinds">The schemas.</param>
    public static ImmutableArray<TreeResource> Of(SideTree side, bool hasOrigins, IKindSource kinds)
    {
        var resources = new SideResources(side, hasOrigins, kinds);
        resources.AddReadByApplications();
        resources.AddOthers();
        return resources.ToSorted();
    }

    private void AddReadByApplications()
    {
        foreach (var source in context.Graph.Sources)
        {
            var cluster = source.Destination.TextOf("name") ?? source.Destination.TextOf("server");
            var owner = new OwningApplication(source.Document.Name, source.Document.Object!);
            foreach (var resource in effective.OfSource(source))
            {
                Add(cluster, resource).Owners.TryAdd(owner.Name, owner);
            }
        }
    }

    // Nobody of the tree reads these; whoever applies them is not known.
    private void AddOthers()
    {
        var read = seen.ToHashSet(ReferenceEqualityComparer.Instance);
        var units = AppliedUnits.Of(context, effective).SelectMany(static unit => unit.Resources);
        foreach (var resource in units.Where(resource => !read.Contains(resource.Document)))
        {
            Add(null, resource);
        }

        read = seen.ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var resource in side.Tree.Files.SelectMany(effective.OfFile).Where(resource => !read.Contains(resource.Document)))
        {
            Add(null, resource);
        }

        AddNameless();
    }

    // The server names them, so all that tells them apart is their order.
    private void AddNameless()
    {
        foreach (var file in side.Tree.Files.Where(static file => file.Role == TreeFileRole.Resources))
        {
            foreach (var document in file.Documents.Where(static document => document.Name.Length == 0))
            {
                var prefix = document.Object?.MappingOf("metadata")?.TextOf("generateName");
                Add(null, new EffectiveResource(file, document, prefix is null ? "(no name)" : prefix + "*", document.Namespace, true));
            }
        }
    }

    private Entry Add(string? cluster, EffectiveResource resource)
    {
        seen.Add(resource.Document);
        var identity = resource.IsNamespaced ? resource.Identity : resource.Identity with { Namespace = null };
        var key = new EntryKey(cluster, identity, resource.Document);
        if (!entries.TryGetValue(key, out var entry))
        {
            entries.Add(key, entry = new Entry(resource.File));
        }

        return entry;
    }

    private ImmutableArray<TreeResource> ToSorted() =>
    [
        .. entries
            .Select(pair => Resource(pair.Key.Cluster, pair.Key.Identity, pair.Key.Document, pair.Value))
            .Order(ResourceOrder.Instance),
    ];

    private TreeResource Resource(string? cluster, ResourceIdentity identity, TreeDocument document, Entry entry) => new()
    {
        Identity = identity,
        Place = side.Place with { Cluster = cluster },
        Content = document.Object!,
        File = entry.File.Path,
        Location = document.Root.Location with { File = side.Tree.Display(entry.File.Path) },
        LastLine = lines.LastOf(entry.File, document),
        Origin = hasOrigins ? document.Origin : Location.None,
        Applications = [.. entry.Owners.Values],
    };

    private sealed class Entry(TreeFile file)
    {
        public TreeFile File => file;

        public SortedDictionary<string, OwningApplication> Owners { get; } = new(StringComparer.Ordinal);
    }

    // Two documents with the same content are two resources.
    private readonly record struct EntryKey(string? Cluster, ResourceIdentity Identity, TreeDocument Document)
    {
        public bool Equals(EntryKey other) =>
            ReferenceEquals(Document, other.Document) && Cluster == other.Cluster && Identity == other.Identity;

        public override int GetHashCode() => HashCode.Combine(Cluster, Identity);
    }
}
