using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>A Deployment waits longer for progress than a pod needs to count as ready.</summary>
/// <remarks>Source: <c>pkg/apis/apps/validation</c>, ValidateDeploymentSpec.</remarks>
internal sealed class ProgressDeadlineRule : ITypeRule
{
    private const long DefaultSeconds = 600;

    public string TypeName => "io.k8s.api.apps.v1.DeploymentSpec";

    public void Check(SchemaWalk walk, Mapping value)
    {
        var deadline = value.HasValue("progressDeadlineSeconds") ? value.Int64Of("progressDeadlineSeconds") : DefaultSeconds;
        var ready = value.HasValue("minReadySeconds") ? value.Int64Of("minReadySeconds") : 0;
        if (deadline is >= 0 && deadline <= ready && !walk.Options.Partial)
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.DeadlineBeforeReady,
                value["progressDeadlineSeconds"] ?? value["minReadySeconds"] ?? value,
                ["progressDeadlineSeconds"],
                deadline,
                ready);
        }
    }
}
