using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The amounts that a metric is kept at.</summary>
/// <remarks>Source: <c>pkg/apis/autoscaling/validation</c>, validateMetricTarget.</remarks>
internal sealed class MetricTargetRule : ITypeRule
{
    public string TypeName => "io.k8s.api.autoscaling.v2.MetricTarget";

    public void Check(SchemaWalk walk, Mapping value)
    {
        Expect.QuantityPositive(walk, value, "value");
        Expect.QuantityPositive(walk, value, "averageValue");
        Expect.Number(walk, value, "averageUtilization", NumberRange.Positive);
    }
}
