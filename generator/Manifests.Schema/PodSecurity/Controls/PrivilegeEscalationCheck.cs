namespace Manifests.Schema.PodSecurity;

/// <summary>No process gets more rights than the one that started it.</summary>
internal sealed class PrivilegeEscalationCheck : IPodControlCheck
{
    public PodControl Control { get; } = new("allowPrivilegeEscalation", "Privilege Escalation", PodSecurityLevel.Restricted, "false")
    {
        Since = new KubernetesVersion(1, 8),
    };

    public void Check(PodReview pod)
    {
        const string Field = "allowPrivilegeEscalation";
        foreach (var container in pod.Containers)
        {
            var context = container.SecurityContext;
            var path = container.PathOf("securityContext." + Field);
            switch (context?.BooleanOf(Field))
            {
                case true:
                    pod.Refuse(Control, context[Field]!, path, "set it to false", pod.LinuxVersions);
                    break;
                case null:
                    pod.Miss(Control, context ?? container.Content, path, "set it to false", pod.LinuxVersions);
                    break;
            }
        }
    }
}
