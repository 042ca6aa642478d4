using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>One port of a Service.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, validateServicePort; a target port of 0 or "" is the port itself.</remarks>
internal sealed class ServicePortRule : ITypeRule
{
    public string TypeName => "io.k8s.api.core.v1.ServicePort";

    public void Check(SchemaWalk walk, Mapping value)
    {
        Expect.Form(walk, value, "name", FieldForms.Label);
        Expect.Between(walk, value, "port", 1, ushort.MaxValue);
        if (value.Int64Of("targetPort") is not 0)
        {
            Expect.Port(walk, value, "targetPort");
        }

        Expect.FormOrEmpty(walk, value, "appProtocol", FieldForms.QualifiedName);
    }
}
