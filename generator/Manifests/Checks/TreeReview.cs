using System.Collections.Immutable;
using Manifests.Diagnostics;
using Manifests.Schema.Text;
using Manifests.Yaml;

namespace Manifests;

/// <summary>The rendered tree as <see cref="Platform.Check"/> sees it, and where it tells what is wrong.</summary>
public sealed class TreeReview
{
    private readonly DiagnosticBag diagnostics;

    private TreeReview(Tree tree, ImmutableArray<PlacedResource> resources, DiagnosticBag diagnostics)
    {
        this.diagnostics = diagnostics;
        Tree = tree;
        Resources = resources;
    }

    /// <summary>The files. Nothing in them is to be changed.</summary>
    public Tree Tree { get; }

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
        return Of(new CheckContext(tree, Catalog.Embedded, new RenderRequest(), diagnostics));
    }

    internal static TreeReview Of(CheckContext context)
    {
        var placed = PlacedResources.Of(context, new EffectiveResources(context))
            .Select(static resource => new PlacedResource(resource.File, resource.Document, resource.Name, resource.Namespace));
        return new TreeReview(context.Tree, [.. placed], context.Diagnostics);
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
        ArgumentNullException.ThrowIfNull(descriptor);
        diagnostics.Add(descriptor.At((at ?? resource.Document.Root).Location, arguments) with
        {
            Origin = resource.Document.Origin,
            Resource = resource.Document.ToString(),
        });
    }

    /// <summary>Tells of something that the whole tree lacks, at the tree's folder.</summary>
    /// <param name="descriptor">What was found.</param>
    /// <param name="arguments">What the descriptor's sentence names.</param>
    public void Tell(DiagnosticDescriptor descriptor, params ReadOnlySpan<object?> arguments)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        diagnostics.Add(descriptor.At(Location.OfFile(Tree.DisplayFolder), arguments));
    }
}
