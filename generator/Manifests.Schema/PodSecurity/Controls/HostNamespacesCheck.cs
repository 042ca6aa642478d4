namespace Manifests.Schema.PodSecurity;

/// <summary>The pod shares neither network nor processes with the node.</summary>
internal sealed class HostNamespacesCheck : IPodControlCheck
{
    private static readonly string[] Fields = ["hostNetwork", "hostPID", "hostIPC"];

    public PodControl Control { get; } = new("hostNamespaces", "Host Namespaces", PodSecurityLevel.Baseline, "false or nothing");

    public void Check(PodReview pod)
    {
        foreach (var field in Fields)
        {
            if (pod.Spec.BooleanOf(field) is true)
            {
                pod.Refuse(Control, pod.Spec[field]!, field, "remove it");
            }
        }
    }
}
