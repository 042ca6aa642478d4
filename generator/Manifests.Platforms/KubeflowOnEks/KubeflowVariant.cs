namespace Manifests.Platforms.KubeflowOnEks;

/// <summary>Who installs Kubeflow. Both own the namespace <c>kubeflow</c>, so it is one of them.</summary>
public enum KubeflowVariant
{
    /// <summary>The roadmap's own manifests: PR 2, 4 and 6.</summary>
    Direct,

    /// <summary>deployKF, by a plugin of ArgoCD.</summary>
    DeployKF,
}
