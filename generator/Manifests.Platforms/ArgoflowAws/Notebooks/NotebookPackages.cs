namespace Manifests.Platforms.ArgoflowAws.Notebooks;

/// <summary>The parts of Kubeflow's notebooks that are upstream's as they are.</summary>
internal static class NotebookPackages
{
    private const string Components = "components/";
    private const string Release = "v1.3.0";

    public static RemotePackage PodDefaults { get; } =
        Of("pod-defaults", "admission-webhook/manifests/overlays/cert-manager", "admission-webhook");

    public static RemotePackage NotebookController { get; } =
        Of("notebook-controller", "notebook-controller/config/overlays/kubeflow", "notebook-controller");

    public static RemotePackage TensorboardController { get; } = Of(
        "tensorboard-controller", "tensorboard-controller/config/overlays/kubeflow", "tensorboard-controller", "master-18264c8f");

    public static RemotePackage TensorboardsWebApp { get; } =
        Of("tensorboards-web-app", "crud-web-apps/tensorboards/manifests/overlays/istio", "tensorboards-web-app");

    public static RemotePackage VolumesWebApp { get; } =
        Of("volumes-web-app", "crud-web-apps/volumes/manifests/overlays/istio", "volumes-web-app");

    public static RemotePackage PvcViewerController { get; } = new(
        "kubeflow/notebooks/experimental-pvcviewer-controller",
        Upstream.PvcViewer,
        Components + "pvcviewer-controller/config/overlays/kubeflow",
        Images.Pinned("davidspek/kubeflow-pvcviewer-controller", "0.7"));

    public static RemotePackage PvcViewerVolumesWebApp { get; } = new(
        "kubeflow/notebooks/experimental-volumes-web-app",
        Upstream.PvcViewerVolumes,
        Components + "crud-web-apps/volumes/manifests/overlays/istio",
        Images.Pinned("davidspek/volumes-web-app", "0.5.2"));

    private static RemotePackage Of(string name, string path, string image, string tag = Release) =>
        new("kubeflow/notebooks/" + name, Upstream.Kubeflow, Components + path, Images.OfKubeflow("notebooks/" + image, tag));
}
