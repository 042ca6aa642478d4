using Manifests.Models;
using Manifests.Yaml;

namespace Manifests;

/// <summary>Where an Application's objects go. Without <see cref="Server"/> and <see cref="Cluster"/>: the cluster ArgoCD runs in.</summary>
public sealed record ApplicationDestination : INodeConvertible
{
    /// <summary>The API server's address of the cluster that ArgoCD runs in.</summary>
    public const string InCluster = "https://kubernetes.default.svc";

    /// <summary>The namespace of objects that name none; <see langword="null"/> leaves it out.</summary>
    public string? Namespace { get; init; }

    /// <summary>The API server's address; <see langword="null"/> when <see cref="Cluster"/> says it, or for <see cref="InCluster"/>.</summary>
    public string? Server { get; init; }

    /// <summary>The cluster's name in ArgoCD; <see langword="null"/> when the address is given.</summary>
    public string? Cluster { get; init; }

    /// <summary>A namespace of the cluster that ArgoCD runs in.</summary>
    public static implicit operator ApplicationDestination(string @namespace) => FromString(@namespace);

    /// <inheritdoc cref="op_Implicit(string)"/>
    public static ApplicationDestination FromString(string @namespace) => new() { Namespace = @namespace };

    /// <inheritdoc/>
    public Node ToNode()
    {
        var node = new Mapping();
        node.AddIfSaid("name", Cluster);
        node.AddIfSaid("namespace", Namespace);
        node.AddIfSaid("server", Server ?? (Cluster is null ? InCluster : null));
        return node;
    }
}
