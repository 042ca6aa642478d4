using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>One port of an Endpoints object.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, validateEndpointPort.</remarks>
internal sealed class EndpointPortRule : ITypeRule
{
    public string TypeName => "io.k8s.api.core.v1.EndpointPort";

    public void Check(SchemaWalk walk, Mapping value)
    {
        Expect.Form(walk, value, "name", FieldForms.Label);
        Expect.Between(walk, value, "port", 1, ushort.MaxValue);
        Expect.FormOrEmpty(walk, value, "appProtocol", FieldForms.QualifiedName);
    }
}
