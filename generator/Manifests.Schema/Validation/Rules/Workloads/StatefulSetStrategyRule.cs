using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>How a StatefulSet replaces its pods.</summary>
/// <remarks>
/// Source: <c>pkg/apis/apps/validation</c>, ValidateStatefulSetSpec, validateRollingUpdateStatefulSet. Servers before 1.35 drop
/// maxUnavailable.
/// </remarks>
internal sealed class StatefulSetStrategyRule : ITypeRule
{
    private static readonly KubernetesVersion MaxUnavailable = new(1, 35);

    public string TypeName => "io.k8s.api.apps.v1.StatefulSetUpdateStrategy";

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (value.TextOf("type") == "OnDelete")
        {
            if (value.HasValue("rollingUpdate"))
            {
                walk.Findings.AddBelow(
                    SchemaDiagnostics.RolloutNotForType, value["rollingUpdate"]!, ["rollingUpdate"], "OnDelete");
            }
        }
        else if (value.MappingOf("rollingUpdate") is { } rollout && walk.Version >= MaxUnavailable)
        {
            walk.Trail.Enter("rollingUpdate");
            if (RolloutAmount.Check(walk, rollout, "maxUnavailable", mayExceedAll: false) == true)
            {
                walk.Findings.AddBelow(SchemaDiagnostics.StatefulSetStands, rollout["maxUnavailable"]!, ["maxUnavailable"]);
            }

            walk.Trail.Leave();
        }
    }
}
