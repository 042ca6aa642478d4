namespace Manifests.Platforms.KubeflowAmbient;

/// <summary>How many Applications bring Kubeflow.</summary>
public enum ApplicationForm
{
    /// <summary>One for everything.</summary>
    Single,

    /// <summary>One after the other: definitions, cert-manager, the namespace with its roles and gateway, the components.</summary>
    Phased,
}
