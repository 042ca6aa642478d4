namespace Manifests.Schema.PodSecurity;

/// <summary>Seccomp is not turned off.</summary>
internal sealed class BaselineSeccompCheck : IPodControlCheck
{
    public PodControl Control { get; } = new(
        "seccompProfile_baseline", "Seccomp", PodSecurityLevel.Baseline, "\"RuntimeDefault\", \"Localhost\" or nothing")
    {
        Since = new KubernetesVersion(1, 19),
        ReplacedSince = new KubernetesVersion(1, 19),
    };

    public void Check(PodReview pod)
    {
        foreach (var (context, path) in pod.SecurityContexts())
        {
            SeccompProfiles.CheckType(pod, Control, context, path, VersionRange.All);
        }
    }
}
