using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Ports of different containers of a pod that get in each other's way. Those of one container are told by their list.</summary>
/// <remarks>Source: <c>pkg/api/pod/warnings.go</c>.</remarks>
internal sealed class PodPortWarningRule : ITypeRule
{
    public string TypeName => PodSpecs.TypeName;

    public void Check(SchemaWalk walk, Mapping value)
    {
        foreach (var container in new PodContainers(value))
        {
            foreach (var (index, port) in container.Value.MappingsOf("ports"))
            {
                if (port.TextOf("hostIP") is { Length: > 0 } && port.Int64Of("hostPort") is null or 0)
                {
                    walk.Findings.AddBelow(
                        SchemaDiagnostics.HostIpWithoutPort,
                        port["hostIP"]!,
                        [container.List, container.Index, "ports", index, "hostIP"]);
                }

                CheckOthers(walk, value, container, index, port);
            }
        }
    }

    private static void CheckOthers(SchemaWalk walk, Mapping spec, PodContainer container, int index, Mapping port)
    {
        foreach (var other in new PodContainers(spec))
        {
            if (other.List == container.List && other.Index == container.Index)
            {
                return;
            }

            foreach (var (otherIndex, otherPort) in other.Value.MappingsOf("ports"))
            {
                var place = other + FormattableString.Invariant($".ports[{otherIndex}]");
                if (IsSamePort(port, otherPort))
                {
                    walk.Findings.AddBelow(
                        SchemaDiagnostics.PortRepeated, port, [container.List, container.Index, "ports", index], place);
                }

                if (port.TextOf("name") is { Length: > 0 } name && otherPort.TextOf("name") == name)
                {
                    walk.Findings.AddBelow(
                        SchemaDiagnostics.PortNameRepeated,
                        port["name"]!,
                        [container.List, container.Index, "ports", index, "name"],
                        Shown.Text(name),
                        place);
                }
            }
        }
    }

    // Two different ports of the node for one port of containers are on purpose.
    private static bool IsSamePort(Mapping port, Mapping other)
    {
        if (port.Int64Of("containerPort") is not { } number
            || other.Int64Of("containerPort") != number
            || Protocol(port) != Protocol(other))
        {
            return false;
        }

        var (one, two) = (port.Int64Of("hostPort") ?? 0, other.Int64Of("hostPort") ?? 0);
        var (ip, otherIp) = (port.TextOf("hostIP") ?? "", other.TextOf("hostIP") ?? "");
        return one == 0 || two == 0 || (one == two && (ip == otherIp || ip.Length == 0 || otherIp.Length == 0));
    }

    private static string Protocol(Mapping port) => port.TextOf("protocol") is { Length: > 0 } protocol ? protocol : "TCP";
}
