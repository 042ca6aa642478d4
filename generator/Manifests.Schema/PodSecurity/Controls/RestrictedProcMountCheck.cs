namespace Manifests.Schema.PodSecurity;

/// <summary>The masks over /proc stay.</summary>
internal sealed class RestrictedProcMountCheck : IPodControlCheck
{
    public PodControl Control { get; } = new(
        "procMount_restricted", "/proc Mount Type", PodSecurityLevel.Restricted, "\"Default\" or nothing")
    {
        Since = new KubernetesVersion(1, 35),
    };

    public void Check(PodReview pod) => ProcMounts.Check(pod, Control, VersionRange.All);
}
