using System.Globalization;
using Manifests.Models.Core.V1;

namespace Manifests.Platforms;

/// <summary>What ArgoCD itself has to be told.</summary>
internal static class ArgoConfiguration
{
    private const string ApplicationHealth = "argocd/application-health.lua.hbs";

    /// <summary>
    /// Adds <c>argocd-cm.yaml</c>, which makes a wave wait for the Applications of the one before: since 1.8 ArgoCD has no health
    /// of Applications of its own. Other settings of ArgoCD stay with their owner.
    /// </summary>
    /// <param name="platform">Reads the template.</param>
    /// <param name="folder">Where the Applications are.</param>
    /// <param name="wave">Before every other wave.</param>
    public static void AddTo(PlatformBuilder platform, ComponentBuilder folder, int wave) =>
        folder.Add("argocd-cm.yaml", Of(platform.TemplateText(ApplicationHealth, []), wave));

    private static ConfigMap Of(string applicationHealth, int wave) => new("argocd-cm", "argocd")
    {
        Labels = { ["app.kubernetes.io/name"] = "argocd-cm", ["app.kubernetes.io/part-of"] = "argocd" },
        Annotations =
        {
            [ArgoApplication.SyncWaveAnnotation] = wave.ToString(CultureInfo.InvariantCulture),
            // Only the key below is ours; applied by the server, the others are left alone.
            ["argocd.argoproj.io/sync-options"] = $"{SyncOptions.ServerSideApply},Prune=false",
        },
        Data = new() { ["resource.customizations.health.argoproj.io_Application"] = applicationHealth },
    };
}
