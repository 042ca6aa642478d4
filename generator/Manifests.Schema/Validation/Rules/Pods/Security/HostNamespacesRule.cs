using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>What a pod shares with its node, and what does not go with it.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, validatePodSpecSecurityContext, validateHostUsers.</remarks>
internal sealed class HostNamespacesRule : ITypeRule
{
    private static readonly string[] OfNode = ["hostNetwork", "hostPID", "hostIPC"];

    private static readonly KubernetesVersion NoDevices = new(1, 36);

    public string TypeName => PodSpecs.TypeName;

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (value.BooleanOf("shareProcessNamespace") == true && value.BooleanOf("hostPID") == true)
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.ProcessesOfNode, value["shareProcessNamespace"]!, ["shareProcessNamespace"]);
        }

        if (!PodSpecs.UsesHostUsers(walk, value))
        {
            CheckOwnUsers(walk, value);
        }
    }

    private static void CheckOwnUsers(SchemaWalk walk, Mapping spec)
    {
        foreach (var field in OfNode)
        {
            if (spec.BooleanOf(field) == true)
            {
                walk.Findings.AddBelow(SchemaDiagnostics.OwnUsersConflict, spec[field]!, [field], $"{field}: true");
            }
        }

        if (walk.Version < NoDevices)
        {
            return;
        }

        foreach (var container in new PodContainers(spec))
        {
            if (container.Value.SequenceOf("volumeDevices") is { Count: > 0 } devices)
            {
                walk.Findings.AddBelow(
                    SchemaDiagnostics.OwnUsersConflict, devices, [container.List, container.Index, "volumeDevices"], "volumeDevices");
            }
        }
    }
}
