using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>What differs between the three probes of a container.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, validateLivenessProbe, validateReadinessProbe, validateStartupProbe.</remarks>
internal sealed class ProbeRule : ITypeRule
{
    public string TypeName => "io.k8s.api.core.v1.Container";

    public void Check(SchemaWalk walk, Mapping value)
    {
        CheckOneSuccess(walk, value, "livenessProbe");
        CheckOneSuccess(walk, value, "startupProbe");
        if (value.MappingOf("readinessProbe") is { } readiness && readiness.HasValue("terminationGracePeriodSeconds"))
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.ReadinessGracePeriod,
                readiness["terminationGracePeriodSeconds"]!,
                ["readinessProbe", "terminationGracePeriodSeconds"]);
        }
    }

    // Zero becomes one, and less than zero is told as such.
    private static void CheckOneSuccess(SchemaWalk walk, Mapping container, string name)
    {
        if (container.MappingOf(name) is { } probe && probe.Int64Of("successThreshold") is { } threshold and > 1)
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.SuccessThresholdNotOne, probe["successThreshold"]!, [name, "successThreshold"], name, threshold);
        }
    }
}
