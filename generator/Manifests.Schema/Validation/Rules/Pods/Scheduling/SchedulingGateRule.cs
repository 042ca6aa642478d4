using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>A Pod that waits at gates has no node yet.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, ValidatePodCreate.</remarks>
internal sealed class SchedulingGateRule : ITypeRule
{
    public string TypeName => PodSpecs.TypeName;

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (PodSpecs.IsOfPod(walk)
            && value.TextOf("nodeName") is { Length: > 0 }
            && value.SequenceOf("schedulingGates") is { Count: > 0 })
        {
            walk.Findings.AddBelow(SchemaDiagnostics.NodeBeforeGates, value["nodeName"]!, ["nodeName"]);
        }
    }
}
