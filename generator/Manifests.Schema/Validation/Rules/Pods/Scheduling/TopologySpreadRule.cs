using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>How pods spread: a least number of domains only where it is enforced, and keys of own labels beside a selector.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, validateTopologySpreadConstraints.</remarks>
internal sealed class TopologySpreadRule : ITypeRule
{
    private static readonly KubernetesVersion MergesKeys = new(1, 34);

    public string TypeName => "io.k8s.api.core.v1.TopologySpreadConstraint";

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (value.HasValue("minDomains") && value.TextOf("whenUnsatisfiable") == "ScheduleAnyway")
        {
            walk.Findings.AddBelow(SchemaDiagnostics.MinDomainsNotEnforced, value["minDomains"]!, ["minDomains"]);
        }

        MatchLabelKeys.Check(walk, value, "matchLabelKeys");
        MatchLabelKeys.CheckNotSelected(walk, value, onlyRepeated: walk.Version >= MergesKeys);
    }
}
