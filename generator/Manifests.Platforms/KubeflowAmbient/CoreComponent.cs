namespace Manifests.Platforms.KubeflowAmbient;

/// <summary>A Deployment of core Kubeflow. Names are those of kubeflow/manifests v1.8.1.</summary>
/// <param name="Part">Which part of Kubeflow it is.</param>
/// <param name="Base">Its folder there.</param>
/// <param name="Deployment">Its Deployment.</param>
/// <param name="Container">The container that does the component's own work; its side-cars keep what upstream gives them.</param>
internal sealed record CoreComponent(KubeflowComponent Part, string Base, string Deployment, string Container)
{
    /// <summary>The Service that the dashboard or the gateway reaches; <see langword="null"/> when there is none.</summary>
    public string? Service { get; init; }

    /// <summary>Whether its pods ask for a side-car upstream.</summary>
    public bool HasSidecar { get; init; }

    /// <summary>Its DestinationRule, which demands mutual TLS from side-cars that pods lack; <see langword="null"/> for none.</summary>
    public string? MutualTlsRule { get; init; }

    /// <summary>The eight rows of the requirements' table, in the order of their bases.</summary>
    public static IReadOnlyList<CoreComponent> All { get; } =
    [
        new(KubeflowComponent.CentralDashboard, "apps/centraldashboard/upstream/overlays/istio", "centraldashboard", "centraldashboard")
        {
            Service = "centraldashboard",
            HasSidecar = true,
        },
        new(
            KubeflowComponent.NotebookController,
            "apps/jupyter/notebook-controller/upstream/overlays/kubeflow",
            "notebook-controller-deployment",
            "manager"),
        new(
            KubeflowComponent.JupyterWebApp,
            "apps/jupyter/jupyter-web-app/upstream/overlays/istio",
            "jupyter-web-app-deployment",
            "jupyter-web-app")
        {
            Service = "jupyter-web-app-service",
            MutualTlsRule = "jupyter-web-app",
        },
        new(KubeflowComponent.Profiles, "apps/profiles/upstream/overlays/kubeflow", "profiles-deployment", "manager")
        {
            Service = "profiles-kfam",
            HasSidecar = true,
        },
        new(
            KubeflowComponent.VolumesWebApp,
            "apps/volumes-web-app/upstream/overlays/istio",
            "volumes-web-app-deployment",
            "volumes-web-app")
        {
            Service = "volumes-web-app-service",
            MutualTlsRule = "volumes-web-app",
        },
        new(
            KubeflowComponent.TensorboardsWebApp,
            "apps/tensorboard/tensorboards-web-app/upstream/overlays/istio",
            "tensorboards-web-app-deployment",
            "tensorboards-web-app")
        {
            Service = "tensorboards-web-app-service",
            MutualTlsRule = "tensorboards-web-app",
        },
        new(
            KubeflowComponent.TensorboardController,
            "apps/tensorboard/tensorboard-controller/upstream/overlays/kubeflow",
            "tensorboard-controller-deployment",
            "manager"),
        new(
            KubeflowComponent.AdmissionWebhook,
            "apps/admission-webhook/upstream/overlays/cert-manager",
            "admission-webhook-deployment",
            "admission-webhook"),
    ];
}
