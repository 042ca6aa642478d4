using Manifests.Models;
using Manifests.Yaml;

namespace Manifests;

/// <summary>What a namespace that ArgoCD makes (<see cref="SyncOptions.CreateNamespace"/>) is given.</summary>
public sealed record ManagedNamespaceMetadata : INodeConvertible
{
    /// <summary>Labels; <see langword="null"/> leaves them out.</summary>
    public Map<string>? Labels { get; init; }

    /// <summary>Annotations; <see langword="null"/> leaves them out.</summary>
    public Map<string>? Annotations { get; init; }

    /// <inheritdoc/>
    public Node ToNode()
    {
        var node = new Mapping();
        node.AddIfSaid("labels", Labels);
        node.AddIfSaid("annotations", Annotations);
        return node;
    }
}
