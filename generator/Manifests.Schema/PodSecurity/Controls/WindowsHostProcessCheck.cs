namespace Manifests.Schema.PodSecurity;

/// <summary>No container of a Windows node runs as a process of the node.</summary>
internal sealed class WindowsHostProcessCheck : IPodControlCheck
{
    public PodControl Control { get; } = new("windowsHostProcess", "HostProcess", PodSecurityLevel.Baseline, "false or nothing");

    public void Check(PodReview pod)
    {
        foreach (var (context, path) in pod.SecurityContexts())
        {
            if (context.MappingOf("windowsOptions") is { } options && options.BooleanOf("hostProcess") is true)
            {
                pod.Refuse(Control, options["hostProcess"]!, path + ".windowsOptions.hostProcess", "remove it");
            }
        }
    }
}
