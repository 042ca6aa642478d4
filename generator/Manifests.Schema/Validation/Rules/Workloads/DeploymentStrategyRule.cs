using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>How a Deployment replaces its pods.</summary>
/// <remarks>Source: <c>pkg/apis/apps/validation</c>, ValidateDeploymentStrategy, ValidateRollingUpdateDeployment.</remarks>
internal sealed class DeploymentStrategyRule : ITypeRule
{
    public string TypeName => "io.k8s.api.apps.v1.DeploymentStrategy";

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (value.TextOf("type") == "Recreate")
        {
            if (value.HasValue("rollingUpdate"))
            {
                walk.Findings.AddBelow(
                    SchemaDiagnostics.RolloutNotForType, value["rollingUpdate"]!, ["rollingUpdate"], "Recreate");
            }
        }
        else if (value.MappingOf("rollingUpdate") is { } rollout)
        {
            walk.Trail.Enter("rollingUpdate");
            CheckAmounts(walk, rollout);
            walk.Trail.Leave();
        }
    }

    // What is absent is 25 %, so only two zeros stop a rollout.
    private static void CheckAmounts(SchemaWalk walk, Mapping rollout)
    {
        var noUnavailable = RolloutAmount.Check(walk, rollout, "maxUnavailable", mayExceedAll: false);
        var noSurge = RolloutAmount.Check(walk, rollout, "maxSurge", mayExceedAll: true);
        if (noUnavailable == true && noSurge == true)
        {
            walk.Findings.AddBelow(SchemaDiagnostics.RolloutStands, rollout["maxUnavailable"]!, ["maxUnavailable"]);
        }
    }
}
