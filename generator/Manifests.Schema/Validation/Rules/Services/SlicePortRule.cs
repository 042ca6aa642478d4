using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>One port of an EndpointSlice.</summary>
/// <remarks>Source: <c>pkg/apis/discovery/validation</c>, validatePorts; the protocol is filled in only where it is absent.</remarks>
internal sealed class SlicePortRule : ITypeRule
{
    public string TypeName => "io.k8s.api.discovery.v1.EndpointPort";

    public void Check(SchemaWalk walk, Mapping value)
    {
        Expect.Form(walk, value, "name", FieldForms.Label);
        Expect.FormOrEmpty(walk, value, "appProtocol", FieldForms.QualifiedName);
        if (value.TextOf("protocol") is "")
        {
            walk.Findings.AddBelow(SchemaDiagnostics.FieldEmptyButSet, value["protocol"] ?? value, ["protocol"], "protocol");
        }
    }
}
