using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>How fast an autoscaler goes up or down.</summary>
/// <remarks>
/// Source: <c>pkg/apis/autoscaling/validation</c>, validateScalingRules; policies that are left out are filled in, an empty list is not.
/// </remarks>
internal sealed class ScalingRulesRule : ITypeRule
{
    private const int LongestStabilizationSeconds = 3_600;

    public string TypeName => "io.k8s.api.autoscaling.v2.HPAScalingRules";

    public void Check(SchemaWalk walk, Mapping value)
    {
        Expect.Number(walk, value, "stabilizationWindowSeconds", new(0, LongestStabilizationSeconds));
        Expect.QuantityNotNegative(walk, value, "tolerance");
        if (!walk.Options.Partial && value.SequenceOf("policies") is { Count: 0 } none)
        {
            walk.Findings.AddBelow(SchemaDiagnostics.NoScalingPolicy, none, ["policies"]);
        }
    }
}
