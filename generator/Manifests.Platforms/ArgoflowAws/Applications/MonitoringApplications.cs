using Manifests.Platforms.ArgoflowAws.Monitoring;

namespace Manifests.Platforms.ArgoflowAws.Applications;

/// <summary>Metrics, logs and costs.</summary>
internal static class MonitoringApplications
{
    public static void AddTo(ApplicationList list)
    {
        var hosts = list.Distribution.Hosts;
        var watches = list.Settings.Monitoring;
        var counts = list.Settings.Kubecost;
        list.AddChart(
            "kube-prometheus-stack",
            MonitoringCharts.Prometheus(hosts),
            Namespaces.Monitoring,
            Waves.Extras,
            watches,
            makesNamespace: true);
        list.AddChart("loki-stack", MonitoringCharts.Loki, Namespaces.Monitoring, Waves.Extras, watches);
        list.AddChart("kiali", MonitoringCharts.Kiali, "kiali-operator", Waves.Extras, watches, makesNamespace: true);
        list.Add(
            "monitoring-resources",
            "monitoring-resources",
            new MonitoringResources(),
            Waves.Extras,
            watches,
            Namespaces.Monitoring);
        list.AddChart("kubecost", MonitoringCharts.Kubecost(hosts), Namespaces.Monitoring, Waves.Extras, counts, makesNamespace: true);
        list.Add("kubecost-resources", "kubecost-resources", new KubecostResources(), Waves.Extras, counts, Namespaces.Monitoring);
    }
}
