using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Owners say fully who they are, and only one of them is the controller.</summary>
internal sealed class OwnerRule : ITypeRule
{
    private static readonly string[] NeededFields = ["apiVersion", "kind", "name", "uid"];

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
                CheckFields(walk, owner, index);
            }
        }

        if (controllers > 1)
        {
            walk.Findings.Add(SchemaDiagnostics.SeveralControllers, owners, controllers);
        }

        walk.Trail.Leave();
    }

    private static void CheckFields(SchemaWalk walk, Mapping owner, int index)
    {
        walk.Trail.Enter(index);
        foreach (var field in NeededFields)
        {
            if (owner.TextOf(field) is "")
            {
                walk.Findings.Add(SchemaDiagnostics.OwnerIncomplete, owner, field);
            }
        }

        walk.Trail.Leave();
    }
}
