using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>An iSCSI volume that proves itself has the Secret to do so.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, validateISCSIVolumeSource, validateISCSIPersistentVolumeSource.</remarks>
/// <param name="typeName">The upstream name of the volume source's type.</param>
internal sealed class IscsiRule(string typeName) : ITypeRule
{
    public string TypeName { get; } = typeName;

    public void Check(SchemaWalk walk, Mapping value)
    {
        var proves = value.BooleanOf("chapAuthDiscovery") == true || value.BooleanOf("chapAuthSession") == true;
        if (proves && !value.HasValue("secretRef") && !walk.Options.Partial)
        {
            walk.Findings.Add(SchemaDiagnostics.FieldMissing, value, "secretRef");
        }
    }
}
