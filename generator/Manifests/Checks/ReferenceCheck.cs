using Manifests.Schema.Across;

namespace Manifests;

/// <summary>What resources name is there, as far as the tree has all of a namespace.</summary>
internal sealed class ReferenceCheck : ITreeCheck
{
    private static readonly string[] Makers = ["configMapGenerator", "secretGenerator", "generators", "helmCharts", "transformers"];

    public void Run(CheckContext context)
    {
        var resources = new EffectiveResources(context);
        var references = new DanglingReferences([.. context.AllowedExternals]);
        foreach (var resource in PlacedResources.Of(context, resources))
        {
            // What an Application brings is known from the graph.
            if (resource.Document is { Object: { } content } document && document is not { Group: "argoproj.io", Kind: "Application" })
            {
                references.Add(content, resource.Namespace, document.Origin);
            }
        }

        OpenNamespaces(context, resources, references);
        references.Finish(context.Diagnostics);
        foreach (var external in references.UsedExternals)
        {
            context.Allows(AllowanceKind.External, external.ToString());
        }
    }

    // Charts, remote bases and generators bring objects that the tree does not have.
    private static void OpenNamespaces(CheckContext context, EffectiveResources resources, DanglingReferences references)
    {
        var kustomizations = context.Graph.Kustomizations.Values;
        var isOpen = kustomizations.Any(BringsMore);
        foreach (var source in context.Graph.Sources)
        {
            if (!source.IsOwn || (isOpen && source.Folder is { } folder && context.Graph.Kustomizations.ContainsKey(folder)))
            {
                references.OpenCluster();
                references.Open(source.Destination.TextOf("namespace"));
            }
        }

        foreach (var kustomization in isOpen ? kustomizations : [])
        {
            references.Open(kustomization.Content.TextOf("namespace"));
            foreach (var resource in resources.OfKustomization(kustomization.Folder))
            {
                references.Open(resource.Namespace);
            }
        }
    }

    private static bool BringsMore(KustomizationNode kustomization) =>
        kustomization.References.Any(static reference => reference.Target is ReferenceTarget.Remote or ReferenceTarget.Outside)
        || Makers.Any(kustomization.Content.ContainsKey);
}
