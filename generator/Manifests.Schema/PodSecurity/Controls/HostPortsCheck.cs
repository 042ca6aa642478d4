using System.Globalization;

namespace Manifests.Schema.PodSecurity;

/// <summary>No container takes a port of the node.</summary>
internal sealed class HostPortsCheck : IPodControlCheck
{
    public PodControl Control { get; } = new("hostPorts", "Host Ports", PodSecurityLevel.Baseline, "0 or nothing");

    public void Check(PodReview pod)
    {
        foreach (var container in pod.Containers)
        {
            foreach (var (index, port) in container.Content.MappingsOf("ports"))
            {
                if (port.Int64Of("hostPort") is not (null or 0))
                {
                    pod.Refuse(
                        Control,
                        port["hostPort"]!,
                        container.PathOf(string.Create(CultureInfo.InvariantCulture, $"ports[{index}].hostPort")),
                        "remove it, and reach the pod through a Service");
                }
            }
        }
    }
}
