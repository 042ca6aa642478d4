using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>A resource of one container that an autoscaler looks at.</summary>
/// <remarks>Source: <c>pkg/apis/autoscaling/validation</c>, validateContainerResourceSource.</remarks>
internal sealed class ContainerMetricRule : ITypeRule
{
    public string TypeName => "io.k8s.api.autoscaling.v2.ContainerResourceMetricSource";

    public void Check(SchemaWalk walk, Mapping value)
    {
        Expect.Form(walk, value, "container", TextForms.Label);
        Expect.Form(walk, value, "name", TextForms.ContainerResource);
    }
}
