using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>A volume that refers to a Secret says its name.</summary>
/// <remarks>
/// Source: <c>pkg/apis/core/validation</c>, validateCSIVolumeSource, validateCinderVolumeSource, validateStorageOSVolumeSource.
/// </remarks>
/// <param name="typeName">The upstream name of the volume source's type.</param>
/// <param name="field">The field that refers to the Secret.</param>
internal sealed class SecretNameRule(string typeName, string field) : ITypeRule
{
    public string TypeName { get; } = typeName;

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (value.MappingOf(field) is { } secret && (!secret.HasValue("name") || secret.TextOf("name") is "") && !walk.Options.Partial)
        {
            walk.Findings.AddBelow(SchemaDiagnostics.FieldMissing, secret, [field], "name");
        }
    }
}
