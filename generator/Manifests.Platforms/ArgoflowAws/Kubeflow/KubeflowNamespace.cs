using Manifests.Models.Kustomize;

namespace Manifests.Platforms.ArgoflowAws.Kubeflow;

/// <summary>The namespace of Kubeflow, and where its secrets are read from.</summary>
internal sealed class KubeflowNamespace : IPackage
{
    /// <inheritdoc/>
    public ComponentBuilder AddTo(Distribution distribution)
    {
        var folder = distribution.Folder("kubeflow/namespace");
        folder.Kustomization(new Kustomization
        {
            Resources =
            [
                Upstream.Manifests["common/kubeflow-namespace/base"],
                .. distribution.ExternalSecrets.StoreOf(Namespaces.Kubeflow).Select(store => folder.Add("secret-store.yaml", store)),
            ],
        });
        return folder;
    }
}
