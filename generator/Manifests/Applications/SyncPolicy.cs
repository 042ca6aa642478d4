using Manifests.Models;
using Manifests.Yaml;

namespace Manifests;

/// <summary>When and how ArgoCD syncs an Application.</summary>
/// <remarks>Source: ArgoCD's Application CRD, <c>spec.syncPolicy</c>.</remarks>
public sealed record SyncPolicy : INodeConvertible
{
    private SyncPolicy()
    {
    }

    /// <summary>Whether ArgoCD syncs by itself.</summary>
    public bool IsAutomated { get; private init; }

    /// <summary>Whether objects that left the repository are removed; <see langword="null"/> leaves it out (ArgoCD keeps them).</summary>
    public bool? Prune { get; private init; }

    /// <summary>Whether changes made in the cluster are undone; <see langword="null"/> leaves it out (ArgoCD keeps them).</summary>
    public bool? SelfHeal { get; private init; }

    /// <summary>Sync options such as those of <see cref="SyncOptions"/>; <see langword="null"/> leaves them out.</summary>
    public ValueList<string>? Options { get; init; }

    /// <summary>How a failed sync is tried again; <see langword="null"/> leaves it out (ArgoCD does not).</summary>
    public SyncRetry? Retry { get; init; }

    /// <summary>Labels and annotations of a namespace that ArgoCD makes; <see langword="null"/> leaves them out.</summary>
    public ManagedNamespaceMetadata? ManagedNamespace { get; init; }

    /// <summary>Somebody starts each sync.</summary>
    public static SyncPolicy Manual() => new();

    /// <summary>ArgoCD syncs as soon as the repository changes.</summary>
    /// <param name="prune"><inheritdoc cref="Prune" path="/summary"/></param>
    /// <param name="selfHeal"><inheritdoc cref="SelfHeal" path="/summary"/></param>
    public static SyncPolicy Automated(bool? prune = null, bool? selfHeal = null) =>
        new() { IsAutomated = true, Prune = prune, SelfHeal = selfHeal };

    /// <inheritdoc/>
    public Node ToNode()
    {
        var node = new Mapping();
        if (IsAutomated)
        {
            var automated = new Mapping();
            automated.AddIfSaid("prune", Prune);
            automated.AddIfSaid("selfHeal", SelfHeal);
            node.Add("automated", automated);
        }

        node.AddIfSaid("managedNamespaceMetadata", ManagedNamespace);
        node.AddIfSaid("retry", Retry);
        node.AddIfSaid("syncOptions", Options);
        return node;
    }
}
