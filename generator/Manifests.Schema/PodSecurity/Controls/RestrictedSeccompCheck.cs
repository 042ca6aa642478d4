namespace Manifests.Schema.PodSecurity;

/// <summary>The pod or each of its containers has a seccomp profile.</summary>
internal sealed class RestrictedSeccompCheck : IPodControlCheck
{
    public PodControl Control { get; } = new(
        "seccompProfile_restricted", "Seccomp", PodSecurityLevel.Restricted, "\"RuntimeDefault\" or \"Localhost\"")
    {
        Since = new KubernetesVersion(1, 19),
    };

    public void Check(PodReview pod)
    {
        var versions = pod.LinuxVersions;
        foreach (var (context, path) in pod.SecurityContexts())
        {
            SeccompProfiles.CheckType(pod, Control, context, path, versions);
        }

        if (SeccompProfiles.IsFiltered(pod.SecurityContext))
        {
            return;
        }

        foreach (var container in pod.Containers)
        {
            if (container.SecurityContext?.MappingOf("seccompProfile") is null)
            {
                pod.Miss(
                    Control,
                    container.SecurityContext ?? container.Content,
                    container.PathOf("securityContext.seccompProfile.type"),
                    "set it to \"RuntimeDefault\" here or in the pod's securityContext",
                    versions);
            }
        }
    }
}
