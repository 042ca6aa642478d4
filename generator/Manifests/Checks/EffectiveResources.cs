using Manifests.Schema;

namespace Manifests;

/// <summary>Which resources a kustomization or Application hands on, and under which names.</summary>
/// <remarks>Source: kustomize 5.6's prefix, suffix and namespace transformers.</remarks>
internal sealed class EffectiveResources(CheckContext context)
{
    private static readonly HashSet<string> NeverPrefixed = new(StringComparer.Ordinal) { "CustomResourceDefinition", "APIService", "Namespace" };

    private readonly UnfollowedChanges changes = new(context);

    /// <summary>The resources of a kustomization and its bases; without what remote bases, generators and patches make of them.</summary>
    public List<EffectiveResource> OfKustomization(string folder) => OfKustomization(folder, []);

    /// <summary>The resources in a file as they stand.</summary>
    public IEnumerable<EffectiveResource> OfFile(TreeFile file) =>
        file.Role != TreeFileRole.Resources
            ? []
            : file.Documents
                .Where(static document => document.Name.Length > 0)
                .Select(document => Of(file, document));

    /// <summary>The resources that ArgoCD reads for a source, in the namespaces it puts them.</summary>
    public IEnumerable<EffectiveResource> OfSource(ApplicationSourceNode source)
    {
        var found = source.Folder is { } folder && context.Graph.Kustomizations.ContainsKey(folder)
            ? OfKustomization(folder)
            : context.Graph.FilesReadBy(source).Order(StringComparer.Ordinal).SelectMany(path =>
                context.Tree.TryFind(path, out var file) ? OfFile(file) : []);
        var fallback = source.Destination.TextOf("namespace");
        return found.Select(resource =>
            resource is { Namespace: null, IsNamespaced: true } ? resource with { Namespace = fallback } : resource);
    }

    private List<EffectiveResource> OfKustomization(string folder, HashSet<string> onTheWay)
    {
        var found = new List<EffectiveResource>();
        if (!context.Graph.Kustomizations.TryGetValue(folder, out var kustomization) || !onTheWay.Add(folder))
        {
            return found;
        }

        foreach (var reference in kustomization.References.Where(static reference => reference.Kind is ReferenceKind.Resource or ReferenceKind.Component))
        {
            if (reference.Target == ReferenceTarget.Folder)
            {
                found.AddRange(OfKustomization(reference.Path, onTheWay));
            }
            else if (reference.Target == ReferenceTarget.File && context.Tree.TryFind(reference.Path, out var file))
            {
                found.AddRange(OfFile(file));
            }
        }

        onTheWay.Remove(folder);
        return [.. found.Select(resource => Transform(kustomization, resource))];
    }

    private EffectiveResource Transform(KustomizationNode kustomization, EffectiveResource resource)
    {
        var content = kustomization.Content;
        var name = NeverPrefixed.Contains(resource.Document.Kind)
            ? resource.Name
            : content.TextOf("namePrefix") + resource.Name + content.TextOf("nameSuffix");
        var scope = resource.IsNamespaced ? content.TextOf("namespace") ?? resource.Namespace : resource.Namespace;
        var changedBy = resource.ChangedBy ?? (changes.Touch(kustomization, resource) ? kustomization.File.Path : null);
        return resource with { Name = name, Namespace = scope, ChangedBy = changedBy };
    }

    private EffectiveResource Of(TreeFile file, TreeDocument document)
    {
        var scope = context.Kinds.FindKind(document.ApiVersion, document.Kind)?.Scope ?? ResourceScope.Namespaced;
        return new EffectiveResource(file, document, document.Name, document.Namespace, scope == ResourceScope.Namespaced);
    }
}
