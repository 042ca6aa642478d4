using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>One port of an Endpoints object.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, validateEndpointPort.</remarks>
internal sealed class EndpointPortRule : ITypeRule
{
    public string TypeName => "io.k8s.api.core.v1.EndpointPort";

    public void Check(SchemaWalk walk, Mapping value)
    {
        Expect.Form(walk, value, "name", TextForms.Label);
        Expect.Number(walk, value, "port", NumberRange.Port);
        Expect.NotEmptyIfSet(walk, value, "appProtocol");
        Expect.Form(walk, value, "appProtocol", TextForms.LabelKey);
    }
}
