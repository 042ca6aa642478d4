using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>One port of an EndpointSlice.</summary>
/// <remarks>Source: <c>pkg/apis/discovery/validation</c>, validatePorts; the protocol is filled in only where it is absent.</remarks>
internal sealed class SlicePortRule : ITypeRule
{
    public string TypeName => "io.k8s.api.discovery.v1.EndpointPort";

    public void Check(SchemaWalk walk, Mapping value)
    {
        Expect.Form(walk, value, "name", TextForms.Label);
        Expect.NotEmptyIfSet(walk, value, "appProtocol");
        Expect.Form(walk, value, "appProtocol", TextForms.LabelKey);
        Expect.NotEmptyIfSet(walk, value, "protocol");
    }
}
