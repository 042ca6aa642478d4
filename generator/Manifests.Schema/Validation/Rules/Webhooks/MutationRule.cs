using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>A change that a policy makes has the patch of its type, and no other.</summary>
/// <param name="typeName">The type of the mutation; each API version has its own.</param>
/// <remarks>Source: <c>pkg/apis/admissionregistration/validation</c>, validateMutation.</remarks>
internal sealed class MutationRule(string typeName) : ITypeRule
{
    private static readonly string[] Patches = ["jsonPatch", "applyConfiguration"];

    public string TypeName => typeName;

    public void Check(SchemaWalk walk, Mapping value)
    {
        var (wanted, other) = value.TextOf("patchType") switch
        {
            "JSONPatch" => ("jsonPatch", "applyConfiguration"),
            "ApplyConfiguration" => ("applyConfiguration", "jsonPatch"),
            _ => (null, null),
        };
        if (wanted is null || walk.Options.Partial)
        {
            return;
        }

        if (!value.HasValue(wanted) || value.HasValue(other!))
        {
            var found = Patches.Where(value.HasValue).ToArray();
            walk.Findings.Add(
                SchemaDiagnostics.MutationOfOtherType, value, value.TextOf("patchType"), wanted, other, Shown.Names(found, "and"));
        }

        if (value.MappingOf(wanted) is { } patch)
        {
            walk.Trail.Enter(wanted);
            if (Expect.Value(walk, patch, "expression"))
            {
                Expressions.NotBlank(walk, patch, "expression");
            }

            walk.Trail.Leave();
        }
    }
}
