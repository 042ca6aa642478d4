using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>A ClusterRole that is put together of others says of which.</summary>
/// <remarks>Source: <c>pkg/apis/rbac/validation</c>, ValidateClusterRole.</remarks>
internal sealed class AggregationRuleRule : ITypeRule
{
    public string TypeName => "io.k8s.api.rbac.v1.AggregationRule";

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (!walk.Options.Partial && value.SequenceOf("clusterRoleSelectors") is not { Count: > 0 })
        {
            walk.Findings.Add(SchemaDiagnostics.AggregationSelectsNothing, value);
        }
    }
}
