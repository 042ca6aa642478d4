using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>How a DaemonSet replaces its pods: either some are missing meanwhile, or some are there twice.</summary>
/// <remarks>Source: <c>pkg/apis/apps/validation</c>, ValidateRollingUpdateDaemonSet.</remarks>
internal sealed class DaemonSetStrategyRule : ITypeRule
{
    public string TypeName => "io.k8s.api.apps.v1.DaemonSetUpdateStrategy";

    public void Check(SchemaWalk walk, Mapping value)
    {
        // With OnDelete the server does not look at the settings of the other type.
        if (value.TextOf("type") == "OnDelete" || value.MappingOf("rollingUpdate") is not { } rollout)
        {
            return;
        }

        walk.Trail.Enter("rollingUpdate");
        var noUnavailable = RolloutAmount.Check(walk, rollout, "maxUnavailable", mayExceedAll: false);
        var noSurge = RolloutAmount.Check(walk, rollout, "maxSurge", mayExceedAll: false);
        if (!RolloutAmount.IsUnreadable(rollout, "maxUnavailable", noUnavailable)
            && !RolloutAmount.IsUnreadable(rollout, "maxSurge", noSurge)
            && !walk.Options.Partial)
        {
            // Absent means one missing and none twice.
            CheckOne(walk, rollout, noUnavailable ?? false, noSurge ?? true);
        }

        walk.Trail.Leave();
    }

    private static void CheckOne(SchemaWalk walk, Mapping rollout, bool noUnavailable, bool noSurge)
    {
        if (noUnavailable && noSurge)
        {
            walk.Findings.AddBelow(SchemaDiagnostics.RolloutStands, rollout["maxUnavailable"] ?? rollout, ["maxUnavailable"]);
        }
        else if (!noUnavailable && !noSurge)
        {
            walk.Findings.AddBelow(SchemaDiagnostics.DaemonSetBothAmounts, rollout["maxSurge"] ?? rollout, ["maxSurge"]);
        }
    }
}
