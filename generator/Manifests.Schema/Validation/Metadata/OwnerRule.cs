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
                CheckVersion(walk, owner, index);
                controllers += owner["controller"] is Scalar { Kind: ScalarKind.Boolean, Text: "true" } ? 1 : 0;
            }
        }

        if (controllers > 1)
        {
            walk.Findings.Add(SchemaDiagnostics.SeveralControllers, owners, controllers);
        }

        walk.Trail.Leave();
    }

    // More than one slash leaves no version, and Events own nothing.
    private static void CheckVersion(SchemaWalk walk, Mapping owner, int index)
    {
        if (owner.TextOf("apiVersion") is not { Length: > 0 } version)
        {
            return;
        }

        if (version.AsSpan().Count('/') > 1 || version.EndsWith('/'))
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.BadFormat,
                owner["apiVersion"]!,
                [index, "apiVersion"],
                TextForms.ApiVersion.Describe(walk.Version),
                Shown.Text(version));
        }
        else if (version == "v1" && owner.TextOf("kind") is "Event")
        {
            walk.Findings.AddBelow(SchemaDiagnostics.EventAsOwner, owner, [index]);
        }
    }
}
