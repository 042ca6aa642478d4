using Manifests.Models;
using Manifests.Models.Core.V1;
using Manifests.Platforms.ArgoflowAws.Mesh;

namespace Manifests.Platforms.ArgoflowAws.Serving;

/// <summary>The ConfigMaps that Knative is set up by.</summary>
internal static class KnativeConfig
{
    /// <summary>One patch each; <see cref="Domain"/> beside them.</summary>
    public static IEnumerable<ConfigMap> All { get; } =
    [
        Config("config-istio", new()
        {
            [$"gateway.{Namespaces.Kubeflow}.{Gateways.Kubeflow}"] = Service("istio-ingressgateway"),
            [$"local-gateway.{Namespaces.IstioSystem}.{Istio.ClusterLocalGateway}"] = Service(Istio.ClusterLocalGateway),
            ["enable-virtualservice-status"] = "true",
        }),
        Config("config-logging", new()
        {
            ["loglevel.controller"] = "info",
            ["loglevel.autoscaler"] = "info",
            ["loglevel.queueproxy"] = "debug",
            ["loglevel.webhook"] = "info",
            ["loglevel.activator"] = "debug",
            ["loglevel.hpaautoscaler"] = "info",
            ["loglevel.net-certmanager-controller"] = "info",
            ["loglevel.net-istio-controller"] = "debug",
            ["loglevel.net-nscert-controller"] = "info",
        }),
        Config("config-network", new()
        {
            ["ingress.class"] = "istio.ingress.networking.knative.dev",
            ["domainTemplate"] = "{{.Name}}-{{.Namespace}}.{{.Domain}}",
            ["httpProtocol"] = "Redirected",
        }),
        Config("config-observability", new()
        {
            ["metrics.backend-destination"] = "opencensus",
            ["request-metrics-backend-destination"] = "opencensus",
            ["metrics.opencensus-address"] = "otel-collector.monitoring.svc.cluster.local:55678",
        }),
        Config("config-deployment", new() { ["progressDeadline"] = "600s" }),
    ];

    /// <summary>The domain of every model. It is the key; the value would be a selector of the services that use it.</summary>
    public static ConfigMap Domain(Hosts hosts) => Config("config-domain", new() { [hosts.Serving] = "" });

    private static ConfigMap Config(string name, Map<string> data) => new(name, "knative-serving") { Data = data };

    private static string Service(string name) => $"{name}.{Namespaces.IstioSystem}.svc.cluster.local";
}
