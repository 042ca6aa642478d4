using Manifests.Models;
using Manifests.Models.Ack.Route53.V1Alpha1;
using Manifests.Models.GatewayApi.V1;
using ReferenceGrant = Manifests.Models.GatewayApi.V1Beta1.ReferenceGrant;

namespace Manifests.Platforms.KubeflowAmbient;

/// <summary>The way from kgateway into Kubeflow's own gateway, and the host name under which it is found.</summary>
internal sealed class Ingress(KubeflowAmbientSettings settings)
{
    public const string Backend = "istio-ingressgateway";
    private const string RouteName = "kubeflow-route";
    public const string ExternalDns = "external-dns.alpha.kubernetes.io/";

    /// <summary>The route, and what lets it cross into another namespace.</summary>
    public Resource[] Objects => settings.BackendNamespace == AmbientMesh.KubeflowNamespace ? [Route()] : [Route(), Grant()];

    /// <summary>The route comes after everything it leads to.</summary>
    public static Resource Wave() =>
        new UntypedResource("gateway.networking.k8s.io/v1", "HTTPRoute", RouteName, AmbientMesh.KubeflowNamespace)
        {
            Annotations = { [ArgoApplication.SyncWaveAnnotation] = "2" },
        };

    /// <summary>The record in Route 53.</summary>
    /// <param name="zone">The hosted zone.</param>
    /// <param name="target">The host name of the Gateway's load balancer.</param>
    public RecordSet Record(string zone, string target) => new("kubeflow", Ack.Namespace)
    {
        Annotations = { [ArgoApplication.SyncWaveAnnotation] = "2" },
        Spec = new()
        {
            Name = settings.Hostname,
            HostedZoneID = zone,
            RecordType = "CNAME",
            Ttl = 300,
            ResourceRecords = [new() { Value = target }],
        },
    };

    private HTTPRoute Route()
    {
        var route = RouteToBackend();
        foreach (var (name, value) in DnsAnnotations())
        {
            route.Annotations[name] = value;
        }

        return route;
    }

    private HTTPRoute RouteToBackend() => new(RouteName, AmbientMesh.KubeflowNamespace)
    {
        Spec = new()
        {
            ParentRefs = [new() { Name = settings.GatewayName, Namespace = settings.GatewayNamespace, Kind = "Gateway" }],
            Hostnames = [settings.Hostname],
            Rules =
            [
                new()
                {
                    Matches = [new() { Path = new() { Type = "PathPrefix", Value = "/" } }],
                    BackendRefs = [new() { Name = Backend, Namespace = settings.BackendNamespace, Port = settings.BackendPort }],
                },
            ],
        },
    };

    private ReferenceGrant Grant() => new(RouteName, settings.BackendNamespace)
    {
        Spec = new()
        {
            From = [new() { Group = "gateway.networking.k8s.io", Kind = "HTTPRoute", Namespace = AmbientMesh.KubeflowNamespace }],
            To = [new() { Group = "", Kind = "Service", Name = Backend }],
        },
    };

    // external-dns takes the host name from the route itself and the address from the Gateway.
    private Map<string> DnsAnnotations() => settings.Dns switch
    {
        DnsProvider.ExternalDns => new() { [ExternalDns + "controller"] = "dns-controller" },
        DnsProvider.Cloudflare => new() { [ExternalDns + "controller"] = "dns-controller", [ExternalDns + "cloudflare-proxied"] = "true" },
        _ => [],
    };
}
