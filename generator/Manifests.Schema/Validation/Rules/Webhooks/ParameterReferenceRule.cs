using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The parameters of a bound policy: one by name, or several by labels.</summary>
/// <param name="typeName">The type of the reference; each API version has its own.</param>
/// <remarks>Source: <c>pkg/apis/admissionregistration/validation</c>, validateParamRef.</remarks>
internal sealed class ParameterReferenceRule(string typeName) : ITypeRule
{
    public string TypeName => typeName;

    public void Check(SchemaWalk walk, Mapping value)
    {
        // An empty name is none.
        if (value.TextOf("name") is not "")
        {
            Expect.ExactlyOne(walk, value, ["name", "selector"]);
        }
        else if (!value.HasValue("selector") && !walk.Options.Partial)
        {
            Expect.NotEmpty(walk, value, "name");
        }

        Expect.Form(walk, value, "name", TextForms.PathSegment);
        Expect.Value(walk, value, "parameterNotFoundAction");
    }
}
