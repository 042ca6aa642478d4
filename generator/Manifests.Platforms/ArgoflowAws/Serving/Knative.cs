using Manifests.Models;
using Manifests.Models.Core.V1;
using Manifests.Models.Istio.Networking.V1Alpha3;
using Manifests.Models.Istio.Security.V1Beta1;
using Manifests.Models.Kustomize;
using Manifests.Platforms.ArgoflowAws.Mesh;
using Manifests.Yaml;

namespace Manifests.Platforms.ArgoflowAws.Serving;

/// <summary>Knative Serving behind the gateways of the mesh.</summary>
internal sealed class Knative : IPackage
{
    private const string Namespace = "knative-serving";
    private const string Release = "v0.24.0";
    private const string Releases = "https://github.com/knative/";

    private static readonly Map<string> LocalGatewayLabels =
        new() { ["app"] = Istio.ClusterLocalGateway, ["istio"] = Istio.ClusterLocalGateway };

    /// <inheritdoc/>
    public ComponentBuilder AddTo(Distribution distribution)
    {
        var folder = distribution.Folder("knative");
        folder.Kustomization(new Kustomization
        {
            Resources =
            [
                $"{Releases}serving/releases/download/{Release}/serving-crds.yaml",
                $"{Releases}serving/releases/download/{Release}/serving-core.yaml",
                $"{Releases}net-istio/releases/download/{Release}/net-istio.yaml",
                folder.Add("cluster-local-gateway.yaml", LocalGateway(), AllowLocalGateway()),
                folder.Add(
                    "allow-all-ns-knative-authorization-policy.yaml", IngressPolicies.AllowAll("allow-knative-serving", Namespace)),
                folder.Add("peerauthentication.yaml", StrictTls()),
            ],
            Patches =
            [
                .. KnativeConfig.All.Select(config => new Patch { Path = folder.Patch($"patches/{config.Name}.yaml", config) }),
                new() { Path = Domain(distribution, folder) },
                new() { Path = folder.Patch("patches/enable-istio-injection.yaml", Injected()) },
                new() { Path = folder.Patch("patches/enable-sidecar-istio-controller.yaml", ControllerWithSidecar()) },
                new() { Path = folder.Patch("removals/remove-knative-ingress-gateway.yaml", RemovedGateway("knative-ingress-gateway")) },
                new() { Path = folder.Patch("removals/remove-knative-local-gateway.yaml", RemovedGateway("knative-local-gateway")) },
                new()
                {
                    Path = folder.Patch(
                        "removals/remove-knative-local-gateway-service.yaml",
                        Removals.Of("v1", "Service", "knative-local-gateway", Namespaces.IstioSystem)),
                },
            ],
        });
        return folder;
    }

    // In a template the key is a placeholder, which no ConfigMap can have: a file that nobody checks yet.
    private static FileEntry Domain(Distribution distribution, ComponentBuilder folder)
    {
        var domain = KnativeConfig.Domain(distribution.Hosts);
        return distribution.Settings.Form == TreeForm.Template
            ? folder.Yaml($"patches/{domain.Name}.yaml", domain)
            : folder.Patch($"patches/{domain.Name}.yaml", domain);
    }

    private static Gateway LocalGateway() => new(Istio.ClusterLocalGateway, Namespaces.IstioSystem)
    {
        Spec = new()
        {
            Selector = LocalGatewayLabels,
            Servers = [new() { Hosts = ["*"], Port = new() { Name = "http", Number = 80, Protocol = "HTTP" } }],
        },
    };

    private static AuthorizationPolicy AllowLocalGateway() => new(Istio.ClusterLocalGateway, Namespaces.IstioSystem)
    {
        Spec = new() { Action = "ALLOW", Selector = new() { MatchLabels = LocalGatewayLabels }, Rules = [new()] },
    };

    private static PeerAuthentication StrictTls() =>
        new("force-strict-mtls", Namespace) { Spec = new() { Mtls = new() { Mode = "STRICT" } } };

    private static Namespace Injected() => new(Namespace) { Labels = { ["istio-injection"] = "enabled" } };

    private static Resource ControllerWithSidecar() =>
        new UntypedResource("apps/v1", "Deployment", "net-istio-controller", Namespace)
            .Set("spec.template.metadata.annotations", new Mapping { ["sidecar.istio.io/inject"] = "true" });

    private static Resource RemovedGateway(string name) => Removals.Of("networking.istio.io/v1alpha3", "Gateway", name, Namespace);
}
