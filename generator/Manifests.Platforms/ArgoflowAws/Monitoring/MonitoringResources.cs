using Manifests.Models.Core.V1;
using Manifests.Models.Istio.Networking.V1Beta1;
using Manifests.Models.Kustomize;
using Manifests.Models.PrometheusOperator.V1;
using Manifests.Platforms.ArgoflowAws.Certificates;
using Manifests.Platforms.ArgoflowAws.Mesh;
using Manifests.Platforms.ArgoflowAws.Secrets;

namespace Manifests.Platforms.ArgoflowAws.Monitoring;

/// <summary>How the monitoring is reached, and what it watches beside what its charts bring.</summary>
internal sealed class MonitoringResources : IPackage
{
    private const string Grafana = "kube-prometheus-stack-grafana.monitoring.svc.cluster.local";
    private const string Exporter = "nvidia-dcgm-exporter";

    /// <inheritdoc/>
    public ComponentBuilder AddTo(Distribution distribution)
    {
        var hosts = distribution.Hosts;
        var folder = distribution.Folder("monitoring-resources");
        folder.Kustomization(new Kustomization
        {
            Resources =
            [
                folder.Add("namespace.yaml", new Namespace(Namespaces.Monitoring) { Labels = { ["istio-injection"] = "enabled" } }),
                folder.Add("alertmanager-sidecar.yaml", AlertmanagerMesh()),
                folder.Add(
                    "allow-all-ns-mon-authorization-policy.yaml",
                    IngressPolicies.AllowAll("kubeflow-allow-monitoring", Namespaces.Monitoring)),
                .. distribution.SealedSecrets.AddTo(folder, "grafana-admin-secret.yaml", SealedSecretName.Grafana),
                folder.Add(
                    "grafana-authorization-policy.yaml", IngressPolicies.AllowHosts("grafana-allow-external-access", hosts.Grafana)),
                folder.Add(
                    "grafana-virtual-service.yaml",
                    Routes.Of("grafana", Namespaces.Monitoring, Gateways.Monitoring, hosts.Grafana, Grafana, 80)),
                folder.Add("grafana-virtual-service-kubeflow.yaml", GrafanaBelowDashboard(hosts)),
                folder.Add(
                    "monitoring-gateway.yaml",
                    Gateways.Of(Gateways.Monitoring, Namespaces.Monitoring, GatewayHosts.Monitoring(hosts, distribution.Setup))),
                folder.Add("nvidia-dcgm-service-monitor.yaml", GpuMetrics()),
                folder.Add("nvidia-dcgm-exporter-dashboard.yaml", GpuDashboard(distribution)),
            ],
        });
        return folder;
    }

    // The Alertmanagers talk to each other on a port that the mesh would not let in.
    private static Sidecar AlertmanagerMesh() => new("alertmanager", Namespaces.Monitoring)
    {
        Spec = new()
        {
            WorkloadSelector = new() { Labels = new() { ["app"] = "alertmanager" } },
            Ingress =
            [
                new() { Port = new() { Number = 9094, Protocol = "TCP", Name = "tcp-mesh" }, DefaultEndpoint = "0.0.0.0:9094" },
            ],
        },
    };

    private static Manifests.Models.Istio.Networking.V1Alpha3.VirtualService GrafanaBelowDashboard(Hosts hosts) =>
        new("grafana-kubeflow", Namespaces.Monitoring)
        {
            Spec = new()
            {
                Gateways = [$"{Namespaces.Kubeflow}/{Gateways.Kubeflow}"],
                Hosts = [hosts.Dashboard],
                Http =
                [
                    new()
                    {
                        Headers = new() { Request = new() { Add = new() { ["x-forwarded-prefix"] = "/grafana" } } },
                        Match = [new() { Uri = new() { Prefix = "/grafana/" } }],
                        Rewrite = new() { Uri = "/" },
                        Route = [new() { Destination = new() { Host = Grafana, Port = new() { Number = 80 } } }],
                    },
                ],
            },
        };

    private static ServiceMonitor GpuMetrics() => new(Exporter, Namespaces.Monitoring)
    {
        Labels = { ["app"] = Exporter },
        Spec = new()
        {
            NamespaceSelector = new() { MatchNames = ["gpu-operator-resources"] },
            Selector = new() { MatchLabels = new() { ["app"] = Exporter } },
            Endpoints = [new() { Port = "gpu-metrics", Path = "/metrics", Interval = "5s" }],
        },
    };

    private static ConfigMap GpuDashboard(Distribution distribution) => new(Exporter, Namespaces.Monitoring)
    {
        Labels = { ["grafana_dashboard"] = "nvidia-dcgm-exporter-dashboard" },
        Data = new() { [Exporter + ".json"] = distribution.Text("gpu-dashboard.json") },
    };
}
