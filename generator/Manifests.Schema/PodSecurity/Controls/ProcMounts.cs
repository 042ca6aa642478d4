namespace Manifests.Schema.PodSecurity;

/// <summary>How containers see /proc.</summary>
internal static class ProcMounts
{
    /// <summary>Refuses every other than the default one.</summary>
    public static void Check(PodReview pod, PodControl control, VersionRange versions)
    {
        foreach (var container in pod.Containers)
        {
            if (container.SecurityContext is { } context && context.TextOf("procMount") is not (null or "Default"))
            {
                pod.Refuse(control, context["procMount"]!, container.PathOf("securityContext.procMount"), "remove it", versions);
            }
        }
    }
}
