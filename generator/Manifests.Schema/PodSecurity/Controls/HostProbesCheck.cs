using Manifests.Yaml;

namespace Manifests.Schema.PodSecurity;

/// <summary>Probes and hooks ask the pod itself, not an address of choice.</summary>
internal sealed class HostProbesCheck : IPodControlCheck
{
    private static readonly string[] Probes = ["livenessProbe", "readinessProbe", "startupProbe"];
    private static readonly string[] Hooks = ["postStart", "preStop"];
    private static readonly string[] Actions = ["httpGet", "tcpSocket"];

    public PodControl Control { get; } = new(
        "hostProbesAndHostLifecycle", "Host Probes / Lifecycle Hooks", PodSecurityLevel.Baseline, "\"\" or nothing")
    {
        Since = new KubernetesVersion(1, 34),
    };

    public void Check(PodReview pod)
    {
        foreach (var container in pod.Containers)
        {
            foreach (var probe in Probes)
            {
                CheckHandler(pod, container, container.Content.MappingOf(probe), probe);
            }

            var lifecycle = container.Content.MappingOf("lifecycle");
            foreach (var hook in Hooks)
            {
                CheckHandler(pod, container, lifecycle?.MappingOf(hook), "lifecycle." + hook);
            }
        }
    }

    private void CheckHandler(PodReview pod, PodContainer container, Mapping? handler, string path)
    {
        foreach (var action in Actions)
        {
            if (handler?.MappingOf(action) is { } content && content.TextOf("host") is { Length: > 0 })
            {
                pod.Refuse(
                    Control,
                    content["host"]!,
                    container.PathOf($"{path}.{action}.host"),
                    "remove it; the pod's own address is asked then");
            }
        }
    }
}
