using Manifests.Yaml;

namespace Manifests.Schema.Across;

/// <summary>Whether the ports of a rule are the one that a connection goes to.</summary>
/// <remarks>Source: <c>k8s.io/api/networking/v1</c>, NetworkPolicyPort.</remarks>
internal static class PortMatch
{
    /// <summary>Whether one of them is; a rule without ports means all.</summary>
    /// <param name="ports">The ports of the rule; <see langword="null"/> for none.</param>
    /// <param name="asked">Where the connection goes.</param>
    /// <param name="target">The pods it goes to, whose containers name ports; <see langword="null"/> for an address.</param>
    public static bool OfAny(Sequence? ports, ReachPort asked, PodGroup? target) =>
        ports is null or { Count: 0 } || ports.OfType<Mapping>().Any(port => Is(port, asked, target));

    private static bool Is(Mapping port, ReachPort asked, PodGroup? target)
    {
        if ((port.TextOf("protocol") ?? ReachPort.Tcp) != asked.Protocol)
        {
            return false;
        }

        if (!port.HasValue("port"))
        {
            return true;
        }

        if (port.TextOf("port") is { } name)
        {
            return target?.PortsNamed(name, asked.Protocol).Contains(asked.Number) ?? false;
        }

        return port.Int64Of("port") is { } first && first <= asked.Number && asked.Number <= (port.Int64Of("endPort") ?? first);
    }
}
