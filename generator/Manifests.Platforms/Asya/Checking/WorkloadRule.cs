namespace Manifests.Platforms.Asya.Checking;

/// <summary>What runs for everybody is where the requirements look for it, and told what it has to know.</summary>
internal static class WorkloadRule
{
    private const string Enforce = "pod-security.kubernetes.io/enforce";

    public static void Check(TreeReview review, AsyaSettings settings)
    {
        var plugins = new Needs(review, nameof(DevicePlugin));
        var plugin = plugins.Resource("DaemonSet", "nvidia-device-plugin-daemonset");
        plugins.That(
            plugin, static image => image?.StartsWith("nvcr.io/nvidia/k8s-device-plugin:v", StringComparison.Ordinal) == true,
            "nvcr.io/nvidia/k8s-device-plugin", "spec", "template", "spec", "containers", "0", "image");
        plugins.Text(plugin, Namespaces.KubeSystem, "metadata", "namespace");
        plugins.Text(plugin, "nvidia-device-plugin-ds", "spec", "template", "metadata", "labels", "name");
        plugins.Text(plugin, Gpus.Resource, "spec", "template", "spec", "tolerations", "0", "key");

        var namespaces = new Needs(review, nameof(Namespaces));
        namespaces.Text(namespaces.Resource("Namespace", Namespaces.System), "restricted", "metadata", "labels", Enforce);
        foreach (var name in settings.ActorNamespaces)
        {
            var level = settings.PodSecurity == ActorPodSecurity.Restricted ? "restricted" : "baseline";
            namespaces.Text(namespaces.Resource("Namespace", name), level, "metadata", "labels", Enforce);
        }

        CheckCharts(review, settings);
    }

    private static void CheckCharts(TreeReview review, AsyaSettings settings)
    {
        var needs = new Needs(review, nameof(Charts));
        needs.Resource("Application", "keda");
        var autoscaler = needs.Resource("Application", "cluster-autoscaler");
        needs.Text(autoscaler, "cluster-autoscaler", [.. Values, "nameOverride"]);
        needs.Text(autoscaler, settings.ClusterName, [.. Values, "autoDiscovery", "clusterName"]);

        // At the top, where the chart's templates read them; its own values file has them below "operator".
        var @operator = needs.Resource("Application", "asya-operator");
        needs.Text(@operator, "true", [.. Values, "transports", "sqs", "enabled"]);
        needs.That(
            @operator, static role => role?.EndsWith(":role/asya-actor", StringComparison.Ordinal) == true,
            "the ARN of the role asya-actor", [.. Values, "transports", "sqs", "config", "actorRoleArn"]);
        needs.Text(@operator, "RuntimeDefault", [.. Values, "podSecurityContext", "seccompProfile", "type"]);
    }

    private static string[] Values => ["spec", "source", "helm", "valuesObject"];
}
