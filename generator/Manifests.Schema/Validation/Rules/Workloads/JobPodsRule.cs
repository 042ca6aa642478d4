using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The pods of a Job end, so they are not started again after success; with a failure policy not at all.</summary>
/// <remarks>Source: <c>pkg/apis/batch/validation</c>, validateJobSpec, validatePodReplacementPolicy.</remarks>
internal sealed class JobPodsRule : ITypeRule
{
    public string TypeName => "io.k8s.api.batch.v1.JobSpec";

    public void Check(SchemaWalk walk, Mapping value)
    {
        var hasFailurePolicy = value.HasValue("podFailurePolicy");
        if (hasFailurePolicy && value.TextOf("podReplacementPolicy") == "TerminatingOrFailed")
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.ReplacementNotFailed, value["podReplacementPolicy"]!, ["podReplacementPolicy"]);
        }

        if (value.MappingOf("template")?.MappingOf("spec") is { } spec)
        {
            CheckRestart(walk, spec, hasFailurePolicy);
        }
    }

    private static void CheckRestart(SchemaWalk walk, Mapping spec, bool hasFailurePolicy)
    {
        var isOdd = spec.HasValue("restartPolicy") && spec.TextOf("restartPolicy") is null;
        if (isOdd || (walk.Options.Partial && !spec.HasValue("restartPolicy")))
        {
            return;
        }

        var policy = PodSpecs.RestartPolicy(spec);
        if (policy == "Always")
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.JobPodsMustEnd,
                spec["restartPolicy"] ?? spec,
                ["template", "spec", "restartPolicy"],
                spec.HasValue("restartPolicy") ? "found " + Shown.Text(spec.TextOf("restartPolicy")!) : "and Always is the default");
        }
        else if (policy == "OnFailure" && hasFailurePolicy)
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.FailurePolicyNeedsNever, spec["restartPolicy"]!, ["template", "spec", "restartPolicy"]);
        }
    }
}
