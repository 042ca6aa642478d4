using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>A selector that is not there matches no pod, so what it is for has no effect.</summary>
/// <remarks>Source: <c>pkg/api/pod/warnings.go</c>.</remarks>
/// <param name="typeName">The upstream name of the type that has the selector.</param>
internal sealed class NullSelectorRule(string typeName) : ITypeRule
{
    public string TypeName { get; } = typeName;

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (!value.HasValue("labelSelector") && !walk.Options.Partial)
        {
            walk.Findings.AddBelow(SchemaDiagnostics.NullSelectorMatchesNothing, value, ["labelSelector"]);
        }
    }
}
