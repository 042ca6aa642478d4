using System.Globalization;
using Manifests.Models.Core.V1;

namespace Manifests.Platforms.KubeflowOnEks;

/// <summary>What ArgoCD itself has to be told.</summary>
internal static class ArgoConfiguration
{
    /// <summary>Makes a wave wait for the Applications of the one before. Other settings stay with their owner.</summary>
    /// <param name="applicationHealth">Lua that tells the health of an Application; since 1.8 ArgoCD has none of its own.</param>
    public static ConfigMap Of(string applicationHealth) => new("argocd-cm", "argocd")
    {
        Labels = { ["app.kubernetes.io/name"] = "argocd-cm", ["app.kubernetes.io/part-of"] = "argocd" },
        Annotations =
        {
            [ArgoApplication.SyncWaveAnnotation] = Waves.ArgoConfiguration.ToString(CultureInfo.InvariantCulture),
            // Only the key below is ours; applied by the server, the others are left alone.
            ["argocd.argoproj.io/sync-options"] = $"{SyncOptions.ServerSideApply},Prune=false",
        },
        Data = new() { ["resource.customizations.health.argoproj.io_Application"] = applicationHealth },
    };
}
