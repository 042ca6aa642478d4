using Manifests.Models.Kustomize;
using Manifests.Platforms.ArgoflowAws.Mesh;

namespace Manifests.Platforms.ArgoflowAws.Monitoring;

/// <summary>How Kubecost is reached.</summary>
internal sealed class KubecostResources : IPackage
{
    /// <inheritdoc/>
    public ComponentBuilder AddTo(Distribution distribution)
    {
        var folder = distribution.Folder("kubecost-resources");
        var route = Routes.Of(
            "kubecost",
            Namespaces.Monitoring,
            Gateways.Monitoring,
            distribution.Hosts.Kubecost,
            "kubecost-cost-analyzer.monitoring.svc.cluster.local",
            9090);
        folder.Kustomization(new Kustomization { Resources = [folder.Add("kubecost-virtual-service.yaml", route)] });
        return folder;
    }
}
