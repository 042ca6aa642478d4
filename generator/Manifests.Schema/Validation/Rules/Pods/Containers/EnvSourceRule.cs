using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Which fields of the pod a variable can have.</summary>
internal sealed class EnvSourceRule : ITypeRule
{
    public string TypeName => "io.k8s.api.core.v1.EnvVarSource";

    public void Check(SchemaWalk walk, Mapping value) => FieldReferences.CheckOfVariable(walk, value);
}
