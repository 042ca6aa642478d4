using Manifests.Models;
using Manifests.Models.GatewayApi.V1;
using ReferenceGrant = Manifests.Models.GatewayApi.V1Beta1.ReferenceGrant;

namespace Manifests.Platforms.KubeflowAmbient;

/// <summary>The way from kgateway into Kubeflow's own gateway.</summary>
internal static class Ingress
{
    private const string Backend = "istio-ingressgateway";

    public static Resource[] Of(KubeflowAmbientSettings settings) =>
        settings.BackendNamespace == "kubeflow" ? [Route(settings)] : [Route(settings), Grant(settings)];

    /// <summary>The route comes after everything it leads to.</summary>
    public static Resource Wave() =>
        new UntypedResource("gateway.networking.k8s.io/v1", "HTTPRoute", "kubeflow-route", "kubeflow")
        {
            Annotations = { [ArgoApplication.SyncWaveAnnotation] = "2" },
        };

    private static HTTPRoute Route(KubeflowAmbientSettings settings) => new("kubeflow-route", "kubeflow")
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
                    BackendRefs = [new() { Name = Backend, Namespace = settings.BackendNamespace, Port = 80 }],
                },
            ],
        },
    };

    private static ReferenceGrant Grant(KubeflowAmbientSettings settings) => new("kubeflow-route", settings.BackendNamespace)
    {
        Spec = new()
        {
            From = [new() { Group = "gateway.networking.k8s.io", Kind = "HTTPRoute", Namespace = "kubeflow" }],
            To = [new() { Group = "", Kind = "Service", Name = Backend }],
        },
    };
}
