using Manifests.Schema.Across;

namespace Manifests;

/// <summary>No pod breaks the Pod Security level of the namespace that it is put into.</summary>
internal sealed class PodSecurityCheck : ITreeCheck
{
    public void Run(CheckContext context)
    {
        var levels = new NamespaceLevels(context.Kubernetes);
        foreach (var resource in PlacedResources.Of(context, new EffectiveResources(context)))
        {
            if (resource.Document.Object is not { } content)
            {
                continue;
            }

            if (resource.Document is { Group: "", Kind: "Namespace" })
            {
                levels.AddNamespace(resource.Name, content.MappingOf("metadata")?.MappingOf("labels"), content.Location);
            }

            levels.AddPods(content, resource.Namespace, resource.Document.Origin);
        }

        foreach (var source in context.Graph.Sources)
        {
            AddManaged(levels, source);
        }

        levels.Finish(context.Diagnostics);
    }

    // ArgoCD gives these labels to a namespace that it makes itself.
    private static void AddManaged(NamespaceLevels levels, ApplicationSourceNode source)
    {
        var labels = source.Document.Object?.MappingOf("spec")?.MappingOf("syncPolicy")?.MappingOf("managedNamespaceMetadata")?.MappingOf("labels");
        if (labels is not null && source.Destination.TextOf("namespace") is { } name)
        {
            levels.AddNamespace(name, labels, labels.Location);
        }
    }
}
