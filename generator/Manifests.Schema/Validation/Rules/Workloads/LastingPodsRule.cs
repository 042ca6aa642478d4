using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The pods of workloads that run on are started again, and have no deadline.</summary>
/// <remarks>Source: <c>pkg/apis/apps/validation</c>; <c>pkg/apis/core/validation</c>, ValidatePodTemplateSpecForRC.</remarks>
/// <param name="typeName">The upstream name of the type of the workload's spec.</param>
internal sealed class LastingPodsRule(string typeName) : ITypeRule
{
    public string TypeName { get; } = typeName;

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (value.MappingOf("template")?.MappingOf("spec") is not { } spec)
        {
            return;
        }

        if (spec.TextOf("restartPolicy") is "OnFailure" or "Never")
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.PodsMustRestart,
                spec["restartPolicy"]!,
                ["template", "spec", "restartPolicy"],
                Shown.Escape(walk.KindName),
                spec.TextOf("restartPolicy"));
        }

        if (spec.HasValue("activeDeadlineSeconds"))
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.PodsHaveNoDeadline,
                spec["activeDeadlineSeconds"]!,
                ["template", "spec", "activeDeadlineSeconds"],
                Shown.Escape(walk.KindName));
        }
    }
}
