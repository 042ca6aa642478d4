using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The object that an IPAddress belongs to.</summary>
/// <param name="version">The API version that has the type.</param>
/// <remarks>Source: <c>pkg/apis/networking/validation</c>, validateIPAddressParentReference.</remarks>
internal sealed class AddressOwnerRule(string version) : ITypeRule
{
    public string TypeName { get; } = $"io.k8s.api.networking.{version}.ParentReference";

    public void Check(SchemaWalk walk, Mapping value)
    {
        Expect.Form(walk, value, "group", TextForms.Subdomain);
        Expect.Form(walk, value, "resource", TextForms.PathSegment);
        Expect.Form(walk, value, "name", TextForms.PathSegment);
        Expect.Form(walk, value, "namespace", TextForms.PathSegment);
    }
}
