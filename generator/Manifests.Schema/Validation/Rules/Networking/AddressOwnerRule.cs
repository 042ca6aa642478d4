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
        Expect.Form(walk, value, "group", FieldForms.Subdomain);
        Expect.Form(walk, value, "resource", FieldForms.PathSegment);
        Expect.Form(walk, value, "name", FieldForms.PathSegment);
        Expect.Form(walk, value, "namespace", FieldForms.PathSegment);
    }
}
