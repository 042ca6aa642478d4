using System.Collections.Immutable;
using Manifests.Diagnostics;
using Manifests.Schema.Text;
using Manifests.Yaml;

namespace Manifests;

/// <summary>The rendered tree as <see cref="Platform.Check"/> sees it, and where it tells what is wrong.</summary>
public sealed class TreeReview
{
    private readonly CheckContext context;
    private readonly EffectiveResources resources;

    internal TreeReview(CheckContext context)
    {
        this.context = context;
        resources = new EffectiveResources(context);
        Resources = [.. PlacedResources.Of(context, resources).Select(Placed)];
    }

    /// <summary>The files. Nothing in them is to be changed.</summary>
    public Tree Tree => context.Tree;

    /// <summary>
    /// Every whole resource, once for each way that leads it into a cluster: a base of two overlays has its resources in both. Patches
    /// and what generators, charts and remote bases make are not among them.
    /// </summary>
    public ImmutableArray<PlacedResource> Resources { get; }

    /// <summary>A tree to look at outside of a rendering: for tests of a platform's own checks.</summary>
    /// <param name="tree">The tree; see <see cref="Tree.With"/> for one that is other than it was rendered.</param>
    /// <param name="diagnostics">Takes the findings.</param>
    public static TreeReview Of(Tree tree, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(diagnostics);
        return new TreeReview(new CheckContext(tree, Catalog.Embedded, new RenderRequest(), diagnostics));
    }

    /// <summary>
    /// What a kustomization in this tree hands on: its own resources and those of its bases, with the namespaces it gives them and
    /// without those that its patches delete. Nothing of remote bases and generators.
    /// </summary>
    /// <param name="folder">The folder of the kustomization; without one the result is empty.</param>
    public IReadOnlyList<PlacedResource> ResourcesOf(string folder)
    {
        var deleted = DeletedBy(folder).ToHashSet();
        return
        [
            .. resources.OfKustomization(folder)
                .Where(resource => !deleted.Contains((resource.Document.Kind, resource.Document.Name)))
                .Select(Placed),
        ];
    }

    /// <summary>The files that a kustomization reads, itself and what its bases read among them.</summary>
    /// <param name="folder">The folder of the kustomization; without one the result is empty.</param>
    public IReadOnlyList<TreeFile> FilesOf(string folder)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        context.Graph.AddReadByKustomization(folder, reached);
        return [.. Tree.Files.Where(file => reached.Contains(file.Path))];
    }

    /// <summary>The resources of a kind.</summary>
    /// <param name="kind">The kind: <c>NodePool</c>.</param>
    /// <param name="group">Its API group, empty for the core group; <see langword="null"/> for any.</param>
    public IEnumerable<PlacedResource> OfKind(string kind, string? group = null) =>
        Resources.Where(resource => resource.Kind == kind && (group is null || resource.Group == group));

    /// <summary>A resource; <see langword="null"/> when the tree has none of that name.</summary>
    /// <param name="kind"><inheritdoc cref="OfKind" path="/param[@name='kind']"/></param>
    /// <param name="name">Its name.</param>
    /// <param name="namespace">Its namespace; <see langword="null"/> for any.</param>
    public PlacedResource? Find(string kind, string name, string? @namespace = null) =>
        OfKind(kind).FirstOrDefault(resource => resource.Name == name && (@namespace is null || resource.Namespace == @namespace));

    /// <summary>Tells of something in a resource, with its C# line; nothing is written after an error.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="at">The node that is wrong; <see langword="null"/> when something is missing, which is told at the resource.</param>
    /// <param name="descriptor">What was found.</param>
    /// <param name="arguments">What the descriptor's sentence names.</param>
    public void Tell(PlacedResource resource, Node? at, DiagnosticDescriptor descriptor, params ReadOnlySpan<object?> arguments)
    {
        ArgumentNullException.ThrowIfNull(resource);
        Tell(resource.Document, at ?? resource.Document.Root, descriptor, arguments);
    }

    /// <summary>Tells of something in a document, such as a kustomization.</summary>
    /// <param name="document">The document, for its C# line.</param>
    /// <param name="at">The node in it.</param>
    /// <param name="descriptor">What was found.</param>
    /// <param name="arguments">What the descriptor's sentence names.</param>
    public void Tell(TreeDocument document, Node at, DiagnosticDescriptor descriptor, params ReadOnlySpan<object?> arguments)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(at);
        ArgumentNullException.ThrowIfNull(descriptor);
        context.Diagnostics.Add(descriptor.At(at.Location, arguments) with { Origin = document.Origin, Resource = document.ToString() });
    }

    /// <summary>Tells of a whole file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="descriptor">What was found.</param>
    /// <param name="arguments">What the descriptor's sentence names.</param>
    public void Tell(TreeFile file, DiagnosticDescriptor descriptor, params ReadOnlySpan<object?> arguments)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(descriptor);
        context.Diagnostics.Add(descriptor.At(Location.OfFile(Tree.Display(file.Path)), arguments) with { Origin = file.Origin });
    }

    /// <summary>Tells of something that the whole tree lacks, at the tree's folder.</summary>
    /// <param name="descriptor">What was found.</param>
    /// <param name="arguments">What the descriptor's sentence names.</param>
    public void Tell(DiagnosticDescriptor descriptor, params ReadOnlySpan<object?> arguments)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        context.Diagnostics.Add(descriptor.At(Location.OfFile(Tree.DisplayFolder), arguments));
    }

    private IEnumerable<(string Kind, string Name)> DeletedBy(string folder) =>
        FilesOf(folder)
            .Where(static file => file.Role == TreeFileRole.MergePatch)
            .SelectMany(static file => file.Documents)
            .Where(static document => document.Object?.TextOf("$patch") == "delete")
            .Select(static document => (document.Kind, document.Name));

    private static PlacedResource Placed(EffectiveResource resource) => new(resource.File, resource.Document, resource.Name, resource.Namespace);
}
