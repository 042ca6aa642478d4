using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The object that an autoscaler scales or looks at.</summary>
/// <param name="version">The API version that has the type.</param>
/// <remarks>Source: <c>pkg/apis/autoscaling/validation</c>, ValidateCrossVersionObjectReference.</remarks>
internal sealed class ScaleReferenceRule(string version) : ITypeRule
{
    public string TypeName { get; } = $"io.k8s.api.autoscaling.{version}.CrossVersionObjectReference";

    public void Check(SchemaWalk walk, Mapping value)
    {
        Expect.Form(walk, value, "kind", TextForms.PathSegment);
        Expect.Form(walk, value, "name", TextForms.PathSegment);
    }
}
