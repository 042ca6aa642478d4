using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>One endpoint of an Endpoints object.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, validateEndpointAddress.</remarks>
internal sealed class EndpointAddressRule : ITypeRule
{
    public string TypeName => "io.k8s.api.core.v1.EndpointAddress";

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (Addresses.Address(walk, value, "ip") is { } address)
        {
            EndpointAddresses.CheckReachable(walk, address, value["ip"]!, ["ip"]);
        }

        Expect.Form(walk, value, "hostname", TextForms.Label);
        Expect.NotEmptyIfSet(walk, value, "nodeName");
        Expect.Form(walk, value, "nodeName", TextForms.Subdomain);
    }
}
