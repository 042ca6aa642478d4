namespace Manifests.Schema.PodSecurity;

/// <summary>No container has capabilities beyond those of the container runtimes.</summary>
internal sealed class BaselineCapabilitiesCheck : IPodControlCheck
{
    private static readonly string[] Default =
    [
        "AUDIT_WRITE", "CHOWN", "DAC_OVERRIDE", "FOWNER", "FSETID", "KILL", "MKNOD", "NET_BIND_SERVICE", "SETFCAP", "SETGID",
        "SETPCAP", "SETUID", "SYS_CHROOT",
    ];

    public PodControl Control { get; } = new(
        "capabilities_baseline", "Capabilities", PodSecurityLevel.Baseline, "the default ones, such as \"CHOWN\" or \"NET_BIND_SERVICE\"")
    {
        ReplacedSince = new KubernetesVersion(1, 22),
    };

    public void Check(PodReview pod)
    {
        foreach (var container in pod.Containers)
        {
            Capabilities.CheckAdded(pod, this, container, Default, VersionRange.All);
        }
    }
}
