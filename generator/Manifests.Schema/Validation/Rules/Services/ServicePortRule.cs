using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>One port of a Service.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, validateServicePort; a target port of 0 or "" is the port itself.</remarks>
internal sealed class ServicePortRule : ITypeRule
{
    public string TypeName => "io.k8s.api.core.v1.ServicePort";

    public void Check(SchemaWalk walk, Mapping value)
    {
        Expect.Form(walk, value, "name", TextForms.Label);
        Expect.Number(walk, value, "port", NumberRange.Port);
        if (value.Int64Of("targetPort") is not 0)
        {
            Expect.PortOrName(walk, value, "targetPort");
        }

        Expect.NotEmptyIfSet(walk, value, "appProtocol");
        Expect.Form(walk, value, "appProtocol", TextForms.LabelKey);
    }
}
