using System.Collections.Frozen;
using System.Globalization;

namespace Manifests.Schema.PodSecurity;

/// <summary>Only settings of the kernel that belong to the pod alone are changed.</summary>
internal sealed class SysctlsCheck : IPodControlCheck
{
    private static readonly KubernetesVersion Oldest = new(1, 0);

    private static readonly FrozenDictionary<string, KubernetesVersion> SafeSince = new Dictionary<string, KubernetesVersion>
    {
        ["kernel.shm_rmid_forced"] = Oldest,
        ["net.ipv4.ip_local_port_range"] = Oldest,
        ["net.ipv4.tcp_syncookies"] = Oldest,
        ["net.ipv4.ping_group_range"] = Oldest,
        ["net.ipv4.ip_unprivileged_port_start"] = Oldest,
        ["net.ipv4.ip_local_reserved_ports"] = new(1, 27),
        ["net.ipv4.tcp_keepalive_time"] = new(1, 29),
        ["net.ipv4.tcp_fin_timeout"] = new(1, 29),
        ["net.ipv4.tcp_keepalive_intvl"] = new(1, 29),
        ["net.ipv4.tcp_keepalive_probes"] = new(1, 29),
        ["net.ipv4.tcp_rmem"] = new(1, 32),
        ["net.ipv4.tcp_wmem"] = new(1, 32),
        ["net.ipv4.tcp_slow_start_after_idle"] = new(1, 37),
        ["net.ipv4.tcp_notsent_lowat"] = new(1, 37),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public PodControl Control { get; } = new("sysctls", "Sysctls", PodSecurityLevel.Baseline, "the safe settings of the release");

    public void Check(PodReview pod)
    {
        if (pod.SecurityContext is not { } context)
        {
            return;
        }

        foreach (var (index, sysctl) in context.MappingsOf("sysctls"))
        {
            var name = sysctl.TextOf("name") ?? "";
            var isKnown = SafeSince.TryGetValue(name, out var since);
            if (!isKnown || since > Oldest)
            {
                pod.Refuse(
                    Control,
                    sysctl["name"] ?? sysctl,
                    string.Create(CultureInfo.InvariantCulture, $"securityContext.sysctls[{index}].name"),
                    "remove it, or let the node's administrator set it",
                    isKnown ? new VersionRange(null, since.Previous) : VersionRange.All);
            }
        }
    }
}
