using System.Globalization;
using Manifests.Models.Core.V1;

namespace Manifests;

/// <summary>What ArgoCD itself has to be told.</summary>
public static class ArgoConfiguration
{
    /// <summary>The key of <c>argocd-cm</c> that says how healthy an Application is.</summary>
    public const string HealthKey = "resource.customizations.health.argoproj.io_Application";

    /// <summary>The value of <see cref="HealthKey"/>, for a platform that installs ArgoCD and so owns <c>argocd-cm</c>.</summary>
    public const string HealthOfApplications =
        """
        local health = { status = "Progressing", message = "" }
        if obj.status ~= nil and obj.status.health ~= nil then
          health.status = obj.status.health.status
          health.message = obj.status.health.message or ""
        end
        return health

        """;

    /// <summary>
    /// Adds <c>argocd-cm.yaml</c>, which makes a wave wait for the Applications of the one before: since 1.8 ArgoCD has no health
    /// of Applications of its own. Other settings of ArgoCD stay with their owner.
    /// </summary>
    /// <param name="folder">Where the Applications are.</param>
    /// <param name="wave">Before every other wave.</param>
    /// <returns>The file.</returns>
    /// <remarks>Source: ArgoCD's upgrade notes of 1.7 to 1.8 and its documentation of resource health.</remarks>
    public static FileEntry AddTo(ComponentBuilder folder, int wave)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return folder.Add("argocd-cm.yaml", Of(wave));
    }

    private static ConfigMap Of(int wave) => new("argocd-cm", "argocd")
    {
        Labels = { ["app.kubernetes.io/name"] = "argocd-cm", ["app.kubernetes.io/part-of"] = "argocd" },
        Annotations =
        {
            [ArgoApplication.SyncWaveAnnotation] = wave.ToString(CultureInfo.InvariantCulture),
            // Only the key below is ours; applied by the server, the others are left alone.
            ["argocd.argoproj.io/sync-options"] = $"{SyncOptions.ServerSideApply},Prune=false",
        },
        Data = new() { [HealthKey] = HealthOfApplications },
    };
}
