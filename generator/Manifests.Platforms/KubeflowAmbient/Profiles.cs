using Manifests.Models.Kubeflow.V1;

namespace Manifests.Platforms.KubeflowAmbient;

/// <summary>The namespaces of Kubeflow's users.</summary>
internal static class Profiles
{
    /// <summary>The example user's. It waits until Kubeflow has brought the kind.</summary>
    public static Profile Example(string owner) => new("kubeflow-user-example-com")
    {
        Annotations =
        {
            [ArgoApplication.SyncWaveAnnotation] = "3",
            ["argocd.argoproj.io/sync-options"] = SyncOptions.SkipDryRunOnMissingResource,
        },
        Spec = new() { Owner = new() { Kind = "User", Name = owner } },
    };
}
