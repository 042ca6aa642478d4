using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The path of a volume on a machine does not go up.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, validateLocalVolumeSource and validatePathNoBacksteps.</remarks>
internal sealed class LocalVolumeRule : ITypeRule
{
    public string TypeName => "io.k8s.api.core.v1.LocalVolumeSource";

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (value.TextOf("path") is { } path && path.Split('/').Contains(".."))
        {
            walk.Findings.AddBelow(SchemaDiagnostics.PathGoesUp, value["path"] ?? value, ["path"], Shown.Text(path));
        }
    }
}
