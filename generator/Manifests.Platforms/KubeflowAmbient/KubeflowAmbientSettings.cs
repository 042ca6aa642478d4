namespace Manifests.Platforms.KubeflowAmbient;

/// <summary>What differs from one cluster to another.</summary>
[Settings]
public sealed partial record KubeflowAmbientSettings
{
    /// <summary>The host name under which Kubeflow is reached from outside.</summary>
    public required string Hostname { get; init; }

    /// <summary>The GitOps repository that ArgoCD reads.</summary>
    public required string RepositoryUrl { get; init; }

    /// <summary>Branch, tag or commit of that repository.</summary>
    public string Revision { get; init; } = "HEAD";

    /// <summary>The kgateway Gateway that takes the traffic.</summary>
    public string GatewayName { get; init; } = "default-gateway";

    /// <summary>The namespace of that Gateway.</summary>
    public string GatewayNamespace { get; init; } = "default";

    /// <summary>
    /// The namespace of the Service <c>istio-ingressgateway</c>. Another one than <c>kubeflow</c> adds the ReferenceGrant that
    /// lets the route cross over.
    /// </summary>
    public string BackendNamespace { get; init; } = "kubeflow";

    /// <summary>How the upstream bases are named.</summary>
    public BaseForm Bases { get; init; } = BaseForm.Corrected;

    /// <summary>The tag of kubeflow/manifests. <c>common/istio-1-17</c> exists in v1.8.0 and v1.8.1 only.</summary>
    public string KubeflowRevision { get; init; } = "v1.8.1";

    /// <summary>The e-mail address that owns the example profile.</summary>
    public string ProfileOwner { get; init; } = "user@example.com";

    /// <summary>The waypoint proxy that the web applications' Services use; left out, they use none.</summary>
    public string? Waypoint { get; init; }
}
