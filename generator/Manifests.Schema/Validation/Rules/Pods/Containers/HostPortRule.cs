using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>
/// Ports of the node: the containers of a pod take each only once, and on the node's network a port cannot be another than that
/// of the container.
/// </summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, AccumulateUniqueHostPorts, validatePodHostNetworkDeps.</remarks>
internal sealed class HostPortRule : ITypeRule
{
    public string TypeName => PodSpecs.TypeName;

    public void Check(SchemaWalk walk, Mapping value)
    {
        var usesHostNetwork = PodSpecs.UsesHostNetwork(value);
        var isDefaulted = usesHostNetwork && PodSpecs.IsOfPod(walk);
        foreach (var container in new PodContainers(value))
        {
            foreach (var (index, port) in container.Value.MappingsOf("ports"))
            {
                if (usesHostNetwork && container.List == PodContainer.RegularList)
                {
                    CheckSamePort(walk, container, index, port);
                }

                CheckFree(walk, value, container, index, port, isDefaulted);
            }
        }
    }

    private static void CheckSamePort(SchemaWalk walk, PodContainer container, int index, Mapping port)
    {
        if (port.Int64Of("hostPort") is { } hostPort and not 0 && port.Int64Of("containerPort") is { } own && own != hostPort)
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.HostPortDiffers,
                port["hostPort"]!,
                [container.List, container.Index, "ports", index, "hostPort"],
                hostPort,
                own);
        }
    }

    private static void CheckFree(SchemaWalk walk, Mapping spec, PodContainer container, int index, Mapping port, bool isDefaulted)
    {
        var hostPort = HostPort(port, isDefaulted);
        if (hostPort != 0 && FirstTaker(spec, container, index, port, isDefaulted) is { } taker)
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.HostPortTaken,
                port["hostPort"] ?? port,
                [container.List, container.Index, "ports", index, "hostPort"],
                hostPort,
                taker);
        }
    }

    // Init containers run one by one, so each is compared with itself only; the ports of ephemeral ones are refused anyway.
    private static string? FirstTaker(Mapping spec, PodContainer container, int index, Mapping port, bool isDefaulted)
    {
        foreach (var other in new PodContainers(spec))
        {
            if (other.List != container.List || (container.List != PodContainer.RegularList && other.Index != container.Index))
            {
                continue;
            }

            foreach (var (otherIndex, otherPort) in other.Value.MappingsOf("ports"))
            {
                if (other.Index == container.Index && otherIndex >= index)
                {
                    return null;
                }

                if (IsSame(port, otherPort, isDefaulted))
                {
                    return other + FormattableString.Invariant($".ports[{otherIndex}]");
                }
            }

            if (other.Index >= container.Index)
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsSame(Mapping port, Mapping other, bool isDefaulted) =>
        HostPort(port, isDefaulted) == HostPort(other, isDefaulted)
        && Protocol(port) == Protocol(other)
        && (port.TextOf("hostIP") ?? "") == (other.TextOf("hostIP") ?? "");

    private static long HostPort(Mapping port, bool isDefaulted) =>
        port.Int64Of("hostPort") is { } hostPort and not 0 ? hostPort : isDefaulted ? port.Int64Of("containerPort") ?? 0 : 0;

    private static string Protocol(Mapping port) => port.TextOf("protocol") is { Length: > 0 } protocol ? protocol : "TCP";
}
