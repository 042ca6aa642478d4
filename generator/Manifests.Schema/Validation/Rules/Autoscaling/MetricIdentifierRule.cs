using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The name of a metric.</summary>
/// <remarks>Source: <c>pkg/apis/autoscaling/validation</c>, validateMetricIdentifier.</remarks>
internal sealed class MetricIdentifierRule : ITypeRule
{
    public string TypeName => "io.k8s.api.autoscaling.v2.MetricIdentifier";

    public void Check(SchemaWalk walk, Mapping value) => Expect.Form(walk, value, "name", TextForms.PathSegment);
}
