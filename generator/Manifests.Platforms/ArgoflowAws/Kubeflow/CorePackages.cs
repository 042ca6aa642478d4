namespace Manifests.Platforms.ArgoflowAws.Kubeflow;

/// <summary>The parts of Kubeflow that are upstream's as they are.</summary>
internal static class CorePackages
{
    public static RemotePackage Roles { get; } = new("kubeflow/roles", Upstream.Manifests, "common/kubeflow-roles/base");

    public static RemotePackage Kfserving { get; } = new(
        "kubeflow/kfserving",
        Upstream.Kfserving,
        "config/overlays/kubeflow",
        Images.Pinned("gcr.io/kfserving/kfserving-controller", "v0.5.1"));
}
