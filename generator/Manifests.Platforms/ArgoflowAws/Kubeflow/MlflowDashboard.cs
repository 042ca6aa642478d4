using Manifests.Models.Core.V1;
using Manifests.Models.Kustomize;

namespace Manifests.Platforms.ArgoflowAws.Kubeflow;

/// <summary>The dashboard with a link to MLflow.</summary>
internal sealed class MlflowDashboard(ComponentBuilder plain) : IPackage
{
    /// <inheritdoc/>
    public ComponentBuilder AddTo(Distribution distribution)
    {
        var folder = distribution.Folder("kubeflow/central-dashboard-mlflow");
        var links = new ConfigMap("centraldashboard-config", Namespaces.Kubeflow)
        {
            Data = new() { ["links"] = distribution.Text("dashboard-links.json") },
        };
        folder.Kustomization(new Kustomization
        {
            Resources = [plain],
            Patches = [new() { Path = folder.Patch("configmap.yaml", links) }],
        });
        return folder;
    }
}
