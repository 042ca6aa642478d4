namespace Manifests.Platforms.KubeflowAmbient;

/// <summary>A Deployment of core Kubeflow and the container whose resources the requirements state.</summary>
/// <param name="Deployment">Its name in kubeflow/manifests v1.8.1.</param>
/// <param name="Container">The container that does the component's own work; its side-cars keep what upstream gives them.</param>
internal sealed record CoreComponent(string Deployment, string Container)
{
    /// <summary>The eight rows of the requirements' table.</summary>
    public static IReadOnlyList<CoreComponent> All { get; } =
    [
        new("centraldashboard", "centraldashboard"),
        new("notebook-controller-deployment", "manager"),
        new("jupyter-web-app-deployment", "jupyter-web-app"),
        new("profiles-deployment", "manager"),
        new("volumes-web-app-deployment", "volumes-web-app"),
        new("tensorboards-web-app-deployment", "tensorboards-web-app"),
        new("tensorboard-controller-deployment", "manager"),
        new("admission-webhook-deployment", "admission-webhook"),
    ];
}
