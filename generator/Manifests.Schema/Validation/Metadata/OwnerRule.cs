using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Only one of the owners is the controller. That they say fully who they are is checked by the schema.</summary>
internal sealed class OwnerRule : ITypeRule
{
    public string TypeName => ObjectMetaSchema.TypeName;

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (value.SequenceOf("ownerReferences") is not { } owners)
        {
            return;
        }

        var controllers = 0;
        walk.Trail.Enter("ownerReferences");
        for (var index = 0; index < owners.Count; index++)
        {
            if (owners[index] is Mapping owner)
            {
                controllers += owner["controller"] is Scalar { Kind: ScalarKind.Boolean, Text: "true" } ? 1 : 0;
            }
        }

        if (controllers > 1)
        {
            walk.Findings.Add(SchemaDiagnostics.SeveralControllers, owners, controllers);
        }

        walk.Trail.Leave();
    }
}
