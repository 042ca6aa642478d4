using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Ephemeral containers are added to running pods; no manifest has them.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, ValidatePodCreate, ValidatePodTemplateSpec.</remarks>
internal sealed class EphemeralContainerRule : ITypeRule
{
    public string TypeName => PodSpecs.TypeName;

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (value.SequenceOf(PodContainer.EphemeralList) is { Count: > 0 } containers)
        {
            walk.Findings.AddBelow(SchemaDiagnostics.EphemeralContainers, containers, [PodContainer.EphemeralList]);
        }
    }
}
