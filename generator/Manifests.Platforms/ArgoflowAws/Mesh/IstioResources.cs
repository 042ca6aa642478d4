using Manifests.Models;
using Manifests.Models.Kustomize;
using Manifests.Models.Rbac.V1;
using Manifests.Platforms.ArgoflowAws.Certificates;

namespace Manifests.Platforms.ArgoflowAws.Mesh;

/// <summary>The mesh's rules, its gateway for Kubeflow, and who of Kubeflow's users may see which of its objects.</summary>
internal sealed class IstioResources : IPackage
{
    private const string Aggregate = "rbac.authorization.kubeflow.org/aggregate-to-";

    private static readonly string[] Reading = ["get", "list", "watch"];
    private static readonly string[] Writing = ["create", "delete", "deletecollection", "patch", "update"];

    /// <inheritdoc/>
    public ComponentBuilder AddTo(Distribution distribution)
    {
        var hosts = distribution.Hosts;
        var folder = distribution.Folder("istio-resources");
        folder.Kustomization(new Kustomization
        {
            Resources =
            [
                folder.Add("deny-all-authorizationpolicy.yaml", IngressPolicies.DenyAll()),
                folder.Add("envoy-filter-ingressgateway-settings.yaml", EnvoyFilters.TrustLoadBalancer()),
                folder.Add("envoy-filter-kubeflow-userid.yaml", EnvoyFilters.UserId(distribution.Text("kubeflow-userid.lua"))),
                folder.Add("envoy-filter-proxy-protocol.yaml", EnvoyFilters.ProxyProtocol()),
                folder.Add(
                    "gateway-authorizationpolicy.yaml",
                    IngressPolicies.AskForLogin("istio-ingressgateway", hosts.Dashboard, hosts.Serving)),
                folder.Add("kubeflow-cluster-roles.yaml", Admin(), Edit(), View()),
                folder.Add(
                    "kubeflow-gateway.yaml",
                    Gateways.Of(Gateways.Kubeflow, Namespaces.Kubeflow, GatewayHosts.Kubeflow(hosts, distribution.Setup))),
            ],
        });
        return folder;
    }

    private static ClusterRole Admin() => new("kubeflow-istio-admin")
    {
        Labels = { [Aggregate + "kubeflow-admin"] = "true" },
        AggregationRule = new()
        {
            ClusterRoleSelectors = [new() { MatchLabels = new() { [Aggregate + "kubeflow-istio-admin"] = "true" } }],
        },
        Rules = [],
    };

    private static ClusterRole Edit() => new("kubeflow-istio-edit")
    {
        Labels = { [Aggregate + "kubeflow-edit"] = "true", [Aggregate + "kubeflow-istio-admin"] = "true" },
        Rules = [Objects([.. Reading, .. Writing])],
    };

    private static ClusterRole View() => new("kubeflow-istio-view")
    {
        Labels = { [Aggregate + "kubeflow-view"] = "true" },
        Rules = [Objects([.. Reading])],
    };

    private static PolicyRule Objects(ValueList<string> verbs) =>
        new() { ApiGroups = ["istio.io", "networking.istio.io"], Resources = ["*"], Verbs = verbs };
}
