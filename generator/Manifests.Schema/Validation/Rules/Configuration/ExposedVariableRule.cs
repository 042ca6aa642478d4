using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>No value of an environment variable is known to be a secret. The finding never shows it.</summary>
internal sealed class ExposedVariableRule : ITypeRule
{
    public string TypeName => "io.k8s.api.core.v1.EnvVar";

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (value.TextOf("value") is { } text && SecretShapes.Find(text) is { } what)
        {
            walk.Findings.AddBelow(SchemaDiagnostics.SecretExposed, value["value"]!, ["value"], what, "the text of a variable");
        }
    }
}
