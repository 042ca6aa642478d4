using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Which fields of the pod a file can have, and that it says of which container it has resources.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, validateDownwardAPIVolumeFile.</remarks>
internal sealed class DownwardFileRule : ITypeRule
{
    public string TypeName => "io.k8s.api.core.v1.DownwardAPIVolumeFile";

    public void Check(SchemaWalk walk, Mapping value)
    {
        FieldReferences.CheckOfVolume(walk, value);
        if (value.MappingOf("resourceFieldRef") is { } resource
            && (!resource.HasValue("containerName") || resource.TextOf("containerName") is "")
            && !walk.Options.Partial)
        {
            walk.Findings.AddBelow(SchemaDiagnostics.FieldMissing, resource, ["resourceFieldRef"], "containerName");
        }
    }
}
