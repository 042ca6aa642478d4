namespace Manifests.Schema.PodSecurity;

/// <summary>Nothing runs as the user 0.</summary>
internal sealed class RunAsUserCheck : IPodControlCheck
{
    public PodControl Control { get; } = new(
        "runAsUser", "Running as Non-root user", PodSecurityLevel.Restricted, "any user but 0, or nothing")
    {
        Since = new KubernetesVersion(1, 23),
    };

    public void Check(PodReview pod)
    {
        foreach (var (context, path) in pod.SecurityContexts())
        {
            if (context.Int64Of("runAsUser") is 0)
            {
                pod.Refuse(Control, context["runAsUser"]!, path + ".runAsUser", "use another user, or remove it", pod.NodeUserVersions);
            }
        }
    }
}
