using Manifests.Yaml;

namespace Manifests.Schema.PodSecurity;

/// <summary>Containers drop all capabilities and take back at most one.</summary>
internal sealed class RestrictedCapabilitiesCheck : IPodControlCheck
{
    private static readonly string[] Allowed = ["NET_BIND_SERVICE"];

    public PodControl Control { get; } = new(
        "capabilities_restricted", "Capabilities", PodSecurityLevel.Restricted, "\"ALL\" among those dropped, and at most \"NET_BIND_SERVICE\" added")
    {
        Since = new KubernetesVersion(1, 22),
    };

    public void Check(PodReview pod)
    {
        var versions = pod.LinuxVersions;
        foreach (var container in pod.Containers)
        {
            var capabilities = container.SecurityContext?.MappingOf("capabilities");
            if (capabilities?.SequenceOf("drop")?.Any(static node => node is Scalar { Text: "ALL" }) is not true)
            {
                pod.Miss(
                    Control,
                    capabilities ?? container.SecurityContext ?? container.Content,
                    container.PathOf("securityContext.capabilities.drop"),
                    "set it to [\"ALL\"]",
                    versions);
            }

            Capabilities.CheckAdded(pod, this, container, Allowed, versions);
        }
    }
}
