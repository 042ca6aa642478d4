using Manifests.Models;
using Manifests.Platforms.ArgoflowAws.Secrets;

namespace Manifests.Platforms.ArgoflowAws.Applications;

/// <summary>The charts of the monitoring.</summary>
internal static class MonitoringCharts
{
    private const string PrometheusService = "kube-prometheus-stack-prometheus.monitoring";
    private const string GrafanaService = "kube-prometheus-stack-grafana.monitoring";
    private const string FolderAnnotation = "k8s-sidecar-target-directory";
    private const string Storage = "prometheus.prometheusSpec.storageSpec.volumeClaimTemplate.spec.";
    private const string Metrics = "kubelet.serviceMonitor.cAdvisorMetricRelabelings";

    private static readonly string[] Renamed = ["container", "pod"];
    private static readonly string[] Selectors = ["serviceMonitor", "podMonitor", "rule"];

    public static ApplicationSource Loki => ApplicationSource.Helm("https://grafana.github.io/helm-charts", "loki-stack", "2.4.1") with
    {
        Parameters =
        [
            new("loki.persistence.enabled", "true"),
            new("loki.persistence.accessModes[0]", "ReadWriteOnce"),
            new("loki.persistence.size", "30Gi"),
            new("loki.config.table_manager.retention_deletes_enabled", "true"),
            new("loki.config.table_manager.retention_period", "168h"),
        ],
    };

    public static ApplicationSource Kiali => ApplicationSource.Helm("https://kiali.org/helm-charts", "kiali-operator", "1.36.0") with
    {
        Parameters =
        [
            new("cr.create", "true"),
            new("cr.namespace", Namespaces.IstioSystem),
            new("cr.spec.api.namespaces.exclude[0]", "istio-operator"),
            new("cr.spec.api.namespaces.exclude[1]", "kube-.*"),
            new("cr.spec.api.namespaces.exclude[2]", "kiali-operator"),
            new("cr.spec.external_services.prometheus.url", $"http://{PrometheusService}:9090"),
            new("cr.spec.external_services.grafana.in_cluster_url", $"http://{GrafanaService}:80"),
        ],
    };

    public static ApplicationSource Kubecost(Hosts hosts) =>
        ApplicationSource.Helm("https://kubecost.github.io/cost-analyzer/", "cost-analyzer", "1.82.0") with
        {
            Parameters =
            [
                new("global.podAnnotations." + HelmParameter.PathOf("sidecar.istio.io/inject"), "false") { ForceString = true },
                new("global.prometheus.enabled", "false"),
                new("global.prometheus.kubeStateMetrics.enabled", "false"),
                new("global.prometheus.fqdn", $"http://{PrometheusService}.svc.cluster.local:9090"),
                new("serviceMonitor.enabled", "true"),
                new("prometheusRule.enabled", "true"),
                new("global.grafana.enabled", "false"),
                new("global.grafana.domainName", GrafanaService + ".svc.cluster.local"),
                new("kubecostProductConfigs.grafanaURL", $"https://{hosts.Grafana}/grafana"),
            ],
        };

    public static ApplicationSource Prometheus(Hosts hosts) =>
        ApplicationSource.Helm("https://prometheus-community.github.io/helm-charts", "kube-prometheus-stack", "16.10.0") with
        {
            Parameters = [.. Grafana(hosts), .. PrometheusStorage(), .. ReadEveryMonitor(), .. OldNames()],
        };

    // The chart's own password is in its documentation; with an existing secret both values have to be empty.
    private static ValueList<HelmParameter> Grafana(Hosts hosts) =>
    [
        new("grafana.admin.existingSecret", SealedSecretName.Grafana.Name),
        new("grafana.adminUser", ""),
        new("grafana.adminPassword", ""),
        new("grafana.persistence.type", "pvc"),
        new("grafana.persistence.enabled", "true"),
        new("grafana.persistence.storageClassName", "gp2"),
        new("grafana.persistence.accessModes[0]", "ReadWriteOnce"),
        new("grafana.persistence.size", "20Gi"),
        new(Ini("server.root_url"), $"https://{hosts.Grafana}/grafana/"),
        new(Ini("server.serve_from_sub_path"), "true"),
        new(Ini("security.allow_embedding"), "true"),
        new("grafana.plugins[0]", "vonage-status-panel"),
        new("grafana.sidecar.dashboards.provider.foldersFromFilesStructure", "true"),
        new("grafana.sidecar.dashboards.folderAnnotation", FolderAnnotation),
        new("grafana.sidecar.dashboards.annotations." + FolderAnnotation, "/tmp/dashboards/kubernetes"),
    ];

    private static ValueList<HelmParameter> PrometheusStorage() =>
    [
        new(Storage + "storageClassName", "gp2"),
        new(Storage + "accessModes[0]", "ReadWriteOnce"),
        new(Storage + "resources.requests.storage", "50Gi"),
    ];

    // Otherwise Prometheus would read only what its own chart made.
    private static IEnumerable<HelmParameter> ReadEveryMonitor() => Selectors.SelectMany(static selector => (HelmParameter[])
    [
        new($"prometheus.prometheusSpec.{selector}SelectorNilUsesHelmValues", "false"),
        new($"prometheus.prometheusSpec.{selector}Selector", ""),
    ]);

    // Dashboards still ask for the labels that the kubelet once gave.
    private static IEnumerable<HelmParameter> OldNames() => Renamed.SelectMany(static (label, index) => (HelmParameter[])
    [
        new($"{Metrics}[{index}].sourceLabels[0]", label),
        new($"{Metrics}[{index}].regex", "(.+)"),
        new($"{Metrics}[{index}].targetLabel", label + "_name"),
        new($"{Metrics}[{index}].action", "replace"),
    ]);

    private static string Ini(string path) => $"grafana.{HelmParameter.PathOf("grafana.ini")}.{path}";
}
