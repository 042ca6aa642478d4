using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>A fibre channel volume that is named by its targets says the unit too.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, validateFCVolumeSource.</remarks>
internal sealed class FibreChannelRule : ITypeRule
{
    public string TypeName => "io.k8s.api.core.v1.FCVolumeSource";

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (value.SequenceOf("targetWWNs") is not { Count: > 0 })
        {
            return;
        }

        if (value.HasValue("lun"))
        {
            Expect.Number(walk, value, "lun", new(0, 255));
        }
        else if (!walk.Options.Partial)
        {
            walk.Findings.Add(SchemaDiagnostics.FieldMissing, value, "lun");
        }
    }
}
