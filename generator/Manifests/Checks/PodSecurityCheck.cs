using Manifests.Schema.Across;

namespace Manifests;

/// <summary>No pod breaks the Pod Security level of the namespace that it is put into.</summary>
internal sealed class PodSecurityCheck : ITreeCheck
{
    public void Run(CheckContext context)
    {
        var levels = new NamespaceLevels(context.Kubernetes);
        foreach (var resource in Placed(context, new EffectiveResources(context)))
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

    // What an Application reads goes where it says; what none reads goes where its kustomization or it itself says.
    private static IEnumerable<EffectiveResource> Placed(CheckContext context, EffectiveResources resources)
    {
        var seen = new HashSet<TreeDocument>(ReferenceEqualityComparer.Instance);
        var ofApplications = context.Graph.Sources.SelectMany(resources.OfSource).ToArray();
        seen.UnionWith(ofApplications.Select(static resource => resource.Document));
        var ofKustomizations = AppliedUnits.Of(context, resources)
            .SelectMany(static unit => unit.Resources)
            .Where(resource => !seen.Contains(resource.Document))
            .ToArray();
        seen.UnionWith(ofKustomizations.Select(static resource => resource.Document));
        var rest = context.Tree.Files.SelectMany(resources.OfFile).Where(resource => !seen.Contains(resource.Document));
        return [.. ofApplications, .. ofKustomizations, .. rest];
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
