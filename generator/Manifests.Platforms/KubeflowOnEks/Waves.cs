namespace Manifests.Platforms.KubeflowOnEks;

/// <summary>
/// When ArgoCD syncs what, lowest first. The roadmap orders PR 1 and PR 3, then PR 2, PR 4, PR 5 and PR 6; it states only
/// the 1 of <see cref="Kubeflow"/>.
/// </summary>
internal static class Waves
{
    /// <summary>ArgoCD has to know the health of Applications before it can wait for one.</summary>
    public const int ArgoConfiguration = -7;

    /// <summary>The controllers that make the AWS resources.</summary>
    public const int Controllers = -6;

    public const int Network = -5;

    /// <summary>The cluster, its OIDC provider and the roles of what runs in it.</summary>
    public const int Cluster = -4;

    /// <summary>Charts; Karpenter's brings the kinds that the node pools are of.</summary>
    public const int Addons = -3;

    /// <summary>PR 1, the pipelines' role, and PR 3, the node pools.</summary>
    public const int Foundations = -2;

    /// <summary>PR 2, 4 and 6: the namespace, its Application and its kustomization.</summary>
    public const int Kubeflow = 1;

    /// <summary>PR 5. S3 refuses a policy that names a role which does not exist yet.</summary>
    public const int BucketPolicy = 2;

    public const int Triton = 3;

    public const int Proxy = 4;

    /// <summary>deployKF, when it installs Kubeflow: somebody syncs it by hand, and nothing may wait for that.</summary>
    public const int DeployKF = 5;
}
