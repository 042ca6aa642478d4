namespace Manifests.Platforms.KubeflowAmbient;

/// <summary>The parts of core Kubeflow, in the order in which the requirements list their bases.</summary>
public enum KubeflowComponent
{
    CentralDashboard,
    NotebookController,
    JupyterWebApp,
    Profiles,
    VolumesWebApp,
    TensorboardsWebApp,
    TensorboardController,
    AdmissionWebhook,

    /// <summary>The example user's profile.</summary>
    UserNamespace,
}
