using System.Collections.Immutable;
using Manifests.Diagnostics;
using Manifests.Schema;
using Manifests.Schema.Across;
using Manifests.Yaml;

namespace Manifests;

/// <summary>The resources of a tree as a cluster gets them.</summary>
public static class AppliedResources
{
    /// <summary>
    /// Every resource with the name and namespace that kustomizations and Applications give it, and the namespaces that ArgoCD makes
    /// with labels; each identity once. What patches and labels of kustomizations may change has its <see cref="AppliedResource.Doubt"/>;
    /// what charts, remote bases and generators add is not in it.
    /// </summary>
    /// <param name="tree">A rendered tree.</param>
    /// <param name="kinds">Tells which kinds have no namespace.</param>
    public static ImmutableArray<AppliedResource> Of(Tree tree, IKindSource kinds)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(kinds);
        var context = new CheckContext(tree, kinds, new RenderRequest(), new DiagnosticBag());
        return
        [
            .. PlacedResources.Of(context, new EffectiveResources(context))
                .Where(static resource => resource.Document.Object is not null)
                .Select(resource => Of(tree, resource))
                .Concat(context.Graph.Sources.Select(ManagedNamespace).OfType<AppliedResource>())
                .DistinctBy(static resource => resource.Identity),
        ];
    }

    private static AppliedResource Of(Tree tree, EffectiveResource resource)
    {
        var applied = new AppliedResource(
            resource.Document.Object!, resource.Name, resource.IsNamespaced ? resource.Namespace : null, resource.Document.Origin);
        return resource.ChangedBy is not { } kustomization
            ? applied
            : applied with
            {
                Doubt = $"'{tree.Display(kustomization)}' changes {applied} by patches or labels, which are not looked at here",
            };
    }

    private static AppliedResource? ManagedNamespace(ApplicationSourceNode source)
    {
        var metadata = source.Document.Object?.MappingOf("spec")?.MappingOf("syncPolicy")?.MappingOf("managedNamespaceMetadata");
        if (metadata?.MappingOf("labels") is not { } labels || source.Destination.TextOf("namespace") is not { } name)
        {
            return null;
        }

        var content = new Mapping
        {
            { "apiVersion", "v1" },
            { "kind", "Namespace" },
            { "metadata", new Mapping { { "name", name }, { "labels", labels.Clone() } } },
        };
        content.Location = metadata.Location;
        return new AppliedResource(content, name, null, source.Document.Origin);
    }
}
