using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>An environment variable has a value or a source of it.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, validateEnvVarValueFrom.</remarks>
internal sealed class EnvValueRule : ITypeRule
{
    public string TypeName => "io.k8s.api.core.v1.EnvVar";

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (value.TextOf("value") is { Length: > 0 } && value.HasValue("valueFrom"))
        {
            walk.Findings.AddBelow(SchemaDiagnostics.ValueAndSource, value["valueFrom"]!, ["valueFrom"]);
        }
    }
}
