namespace Manifests;

/// <summary>Every object of a namespaced kind gets a namespace from itself, its kustomization or its Application.</summary>
internal sealed class NamespaceCheck : ITreeCheck
{
    public void Run(CheckContext context)
    {
        var resources = new EffectiveResources(context);
        var settled = new HashSet<TreeDocument>(ReferenceEqualityComparer.Instance);
        foreach (var source in context.Graph.Sources)
        {
            Settle(settled, resources.OfSource(source));
        }

        foreach (var folder in context.Graph.Kustomizations.Keys)
        {
            Settle(settled, resources.OfKustomization(folder));
        }

        foreach (var resource in context.Tree.Files.SelectMany(resources.OfFile))
        {
            // Without a schema nobody knows whether the kind is namespaced.
            var isKnown = context.Kinds.FindKind(resource.Document.ApiVersion, resource.Document.Kind) is not null;
            if (resource is { IsNamespaced: true, Namespace: null } && isKnown && !settled.Contains(resource.Document))
            {
                context.Diagnostics.Add(RuleDiagnostics.NoNamespace.At(resource.Document.Root.Location, resource)
                    with { Origin = resource.Document.Origin, Resource = resource.Document.ToString() });
            }
        }
    }

    private static void Settle(HashSet<TreeDocument> settled, IEnumerable<EffectiveResource> resources) =>
        settled.UnionWith(resources.Where(static resource => resource.Namespace is not null).Select(static resource => resource.Document));
}
