using Manifests.Models;
using Manifests.Models.Core.V1;
using Manifests.Models.Kustomize;
using Manifests.Yaml;

namespace Manifests.Platforms.ArgoflowAws.Kubeflow;

/// <summary>The dashboard. <c>components/centraldashboard</c> of Kubeflow has a container of the same name.</summary>
internal sealed class CentralDashboard : IPackage
{
    private const string Name = "centraldashboard";

    /// <inheritdoc/>
    public ComponentBuilder AddTo(Distribution distribution)
    {
        var folder = distribution.Folder("kubeflow/central-dashboard");
        var registration = folder.Patch("enable-registration-flow.yaml", Registration(distribution.Setup.EnableRegistrationFlow));
        folder.Kustomization(new Kustomization
        {
            Resources = [Upstream.Kubeflow["components/centraldashboard/manifests/overlays/istio"]],
            Patches = [new() { Path = registration }],
            Images = [Images.OfKubeflow("notebooks/central-dashboard", "v1.3.0")],
        });
        return folder;
    }

    private static Resource Registration(string enabled)
    {
        var container = new Container { Name = Name, Env = [new() { Name = "REGISTRATION_FLOW", Value = enabled }] };
        return new UntypedResource("apps/v1", "Deployment", Name, Namespaces.Kubeflow)
            .Set("spec.template.spec.containers", new Sequence { container.ToNode() });
    }
}
