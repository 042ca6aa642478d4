namespace Manifests.Schema.PodSecurity;

/// <summary>The pod or each of its containers refuses to run as root.</summary>
internal sealed class RunAsNonRootCheck : IPodControlCheck
{
    private const string Field = "runAsNonRoot";

    public PodControl Control { get; } = new("runAsNonRoot", "Running as Non-root", PodSecurityLevel.Restricted, "true");

    public void Check(PodReview pod)
    {
        var versions = pod.NodeUserVersions;
        foreach (var (context, path) in pod.SecurityContexts())
        {
            if (context.BooleanOf(Field) is false)
            {
                pod.Refuse(Control, context[Field]!, $"{path}.{Field}", "set it to true", versions);
            }
        }

        if (pod.SecurityContext?.BooleanOf(Field) is true)
        {
            return;
        }

        foreach (var container in pod.Containers)
        {
            if (container.SecurityContext?.BooleanOf(Field) is null)
            {
                pod.Miss(
                    Control,
                    container.SecurityContext ?? container.Content,
                    container.PathOf("securityContext." + Field),
                    "set it to true here or in the pod's securityContext",
                    versions);
            }
        }
    }
}
