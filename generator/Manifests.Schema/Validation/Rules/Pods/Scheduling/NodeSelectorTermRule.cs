using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The requirements of a term that selects nodes: operators with the values they take, and keys with their grammar.</summary>
/// <remarks>
/// Source: <c>pkg/apis/core/validation</c>, ValidateNodeSelectorRequirement, ValidateNodeFieldSelectorRequirement.
/// </remarks>
internal sealed class NodeSelectorTermRule : ITypeRule
{
    public string TypeName => "io.k8s.api.core.v1.NodeSelectorTerm";

    public void Check(SchemaWalk walk, Mapping value)
    {
        foreach (var (index, requirement) in value.MappingsOf("matchExpressions"))
        {
            CheckExpression(walk, requirement, index);
        }

        foreach (var (index, requirement) in value.MappingsOf("matchFields"))
        {
            CheckField(walk, requirement, index);
        }
    }

    private static void CheckExpression(SchemaWalk walk, Mapping requirement, int index)
    {
        if (requirement.TextOf("key") is { Length: > 0 })
        {
            Expect.Form(walk, requirement["key"]!, ["matchExpressions", index, "key"], TextForms.LabelKey);
        }

        if (requirement.TextOf("operator") is not { } name)
        {
            return;
        }

        var count = requirement.SequenceOf("values")?.Count ?? 0;
        switch (name)
        {
            case "In" or "NotIn" when count == 0 && !walk.Options.Partial:
                walk.Findings.AddBelow(SchemaDiagnostics.SelectorNeedsValues, requirement, ["matchExpressions", index], name);
                break;
            case "Exists" or "DoesNotExist" when count > 0:
                walk.Findings.AddBelow(SchemaDiagnostics.SelectorForbidsValues, requirement, ["matchExpressions", index], name);
                break;
            case "Gt" or "Lt" when count != 1 && !walk.Options.Partial:
                walk.Findings.AddBelow(SchemaDiagnostics.SelectorNeedsOneValue, requirement, ["matchExpressions", index], name, count);
                break;
        }
    }

    private static void CheckField(SchemaWalk walk, Mapping requirement, int index)
    {
        if (requirement.TextOf("key") is { Length: > 0 } and not "metadata.name")
        {
            Expect.NotForm(
                walk, requirement["key"]!, ["matchFields", index, "key"], "metadata.name, the only field of nodes that selects");
        }

        switch (requirement.TextOf("operator"))
        {
            case "In" or "NotIn":
                CheckNodeName(walk, requirement, index);
                break;
            case "Exists" or "DoesNotExist" or "Gt" or "Lt":
                walk.Findings.AddBelow(
                    SchemaDiagnostics.NotInEnum,
                    requirement["operator"]!,
                    ["matchFields", index, "operator"],
                    "\"In\" or \"NotIn\"",
                    walk.Findings.Show(requirement["operator"]!),
                    "use one of them");
                break;
        }
    }

    private static void CheckNodeName(SchemaWalk walk, Mapping requirement, int index)
    {
        var count = requirement.SequenceOf("values")?.Count ?? 0;
        if (count != 1 && !walk.Options.Partial)
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.SelectorNeedsOneValue,
                requirement,
                ["matchFields", index],
                requirement.TextOf("operator"),
                count);
        }

        walk.Trail.Enter("matchFields");
        walk.Trail.Enter(index);
        Expect.Form(walk, requirement, "values", TextForms.Subdomain);
        walk.Trail.Leave();
        walk.Trail.Leave();
    }
}
