using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The ports of a Service as a list: there are some, and they differ.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, validateService. That port and protocol differ is checked as a list's keys.</remarks>
internal sealed class ServicePortsRule : ITypeRule
{
    private const int SmallestNodePort = 30000;
    private const int LargestNodePort = 32767;

    public string TypeName => "io.k8s.api.core.v1.ServiceSpec";

    public void Check(SchemaWalk walk, Mapping value)
    {
        var type = ServiceFacts.Type(value);
        var ports = value.SequenceOf("ports");
        if (ports is not { Count: > 0 })
        {
            if (!walk.Options.Partial && !ServiceFacts.IsHeadless(value) && type != "ExternalName")
            {
                walk.Findings.Add(SchemaDiagnostics.ServiceWithoutPorts, value);
            }

            return;
        }

        if (ports.Count > 1)
        {
            CheckNames(walk, value);
            CheckNodePorts(walk, value);
        }

        foreach (var (index, port) in value.MappingsOf("ports"))
        {
            walk.Trail.Enter("ports");
            walk.Trail.Enter(index);
            CheckNodePort(walk, port, type);
            walk.Trail.Leave();
            walk.Trail.Leave();
        }
    }

    private static void CheckNames(SchemaWalk walk, Mapping spec)
    {
        Expect.DifferentTexts(walk, spec, "ports", "name");
        if (walk.Options.Partial)
        {
            return;
        }

        foreach (var (index, port) in spec.MappingsOf("ports"))
        {
            if (!port.HasValue("name") || port.TextOf("name") is "")
            {
                walk.Findings.AddBelow(SchemaDiagnostics.PortWithoutName, port, ["ports", index]);
            }
        }
    }

    private static void CheckNodePorts(SchemaWalk walk, Mapping spec)
    {
        Dictionary<(long Port, string Protocol), int>? seen = null;
        foreach (var (index, port) in spec.MappingsOf("ports"))
        {
            if (port.Int64Of("nodePort") is not { } number || number == 0)
            {
                continue;
            }

            seen ??= [];
            var key = (number, port.TextOf("protocol") is { Length: > 0 } protocol ? protocol : "TCP");
            if (!seen.TryAdd(key, index))
            {
                walk.Findings.AddBelow(
                    SchemaDiagnostics.DuplicateListKey,
                    port["nodePort"] ?? port,
                    ["ports", index, "nodePort"],
                    "nodePort and protocol",
                    Expect.Item(seen[key]));
            }
        }
    }

    private static void CheckNodePort(SchemaWalk walk, Mapping port, string type)
    {
        if (port.Int64Of("nodePort") is not { } number || number == 0)
        {
            return;
        }

        if (type == "ClusterIP")
        {
            Expect.NoValue(walk, port, "nodePort", "when the type of the Service is ClusterIP");
        }

        Expect.Number(walk, port, "nodePort", NumberRange.Port);
        if (number is > 0 and <= ushort.MaxValue and (< SmallestNodePort or > LargestNodePort) && type is "NodePort" or "LoadBalancer")
        {
            walk.Findings.AddBelow(SchemaDiagnostics.NodePortOutsideRange, port["nodePort"] ?? port, ["nodePort"], number);
        }
    }
}
