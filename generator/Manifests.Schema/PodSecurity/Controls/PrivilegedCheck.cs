namespace Manifests.Schema.PodSecurity;

/// <summary>No container has all rights of the node.</summary>
internal sealed class PrivilegedCheck : IPodControlCheck
{
    public PodControl Control { get; } = new("privileged", "Privileged Containers", PodSecurityLevel.Baseline, "false or nothing");

    public void Check(PodReview pod)
    {
        foreach (var container in pod.Containers)
        {
            if (container.SecurityContext is { } context && context.BooleanOf("privileged") is true)
            {
                pod.Refuse(Control, context["privileged"]!, container.PathOf("securityContext.privileged"), "remove it");
            }
        }
    }
}
