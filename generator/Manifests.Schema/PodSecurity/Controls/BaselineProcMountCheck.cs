namespace Manifests.Schema.PodSecurity;

/// <summary>The masks over /proc stay, unless the pod's users are its own.</summary>
internal sealed class BaselineProcMountCheck : IPodControlCheck
{
    public PodControl Control { get; } = new("procMount", "/proc Mount Type", PodSecurityLevel.Baseline, "\"Default\" or nothing")
    {
        ReplacedSince = new KubernetesVersion(1, 35),
    };

    public void Check(PodReview pod) => ProcMounts.Check(pod, Control, pod.NodeUserVersions);
}
