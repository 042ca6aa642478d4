using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>One step of scaling: how much, and in how long.</summary>
/// <remarks>Source: <c>pkg/apis/autoscaling/validation</c>, validateScalingPolicy.</remarks>
internal sealed class ScalingPolicyRule : ITypeRule
{
    private const int LongestPeriodSeconds = 1_800;

    public string TypeName => "io.k8s.api.autoscaling.v2.HPAScalingPolicy";

    public void Check(SchemaWalk walk, Mapping value)
    {
        Expect.Number(walk, value, "value", NumberRange.Positive);
        Expect.Number(walk, value, "periodSeconds", new(1, LongestPeriodSeconds));
    }
}
