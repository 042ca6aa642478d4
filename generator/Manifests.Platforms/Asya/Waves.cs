namespace Manifests.Platforms.Asya;

/// <summary>When ArgoCD syncs what, lowest first: the order of the seed's checklist.</summary>
internal static class Waves
{
    /// <summary>ArgoCD has to know the health of Applications before it can wait for one.</summary>
    public const int ArgoConfiguration = -7;

    /// <summary>The controllers that make the AWS resources.</summary>
    public const int Controllers = -6;

    public const int Network = -5;

    /// <summary>The cluster and its OIDC provider.</summary>
    public const int Cluster = -4;

    /// <summary>Node groups, bucket, key and roles.</summary>
    public const int Foundations = -3;

    /// <summary>Add-ons and associations, before every pod that needs credentials: those are given when a pod is made.</summary>
    public const int Addons = -2;

    /// <summary>Namespaces, device plugin and network policies.</summary>
    public const int ClusterBase = -1;

    /// <summary>KEDA and the autoscaler.</summary>
    public const int Autoscaling = 0;

    /// <summary>The definition of AsyncActor.</summary>
    public const int Definitions = 1;

    public const int Operator = 2;

    /// <summary>Gateway and queues.</summary>
    public const int Queues = 3;

    /// <summary>happy-end and error-end.</summary>
    public const int Crew = 4;

    public const int Actors = 5;
}
