using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Selectors: labels with their grammar, and requirements whose values fit their operator.</summary>
/// <remarks>Source: <c>apis/meta/v1/validation</c>, ValidateLabelSelector.</remarks>
internal sealed class LabelSelectorRule : ITypeRule
{
    private static readonly string[] Operators = ["In", "NotIn", "Exists", "DoesNotExist"];

    public string TypeName => "io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector";

    public void Check(SchemaWalk walk, Mapping value)
    {
        SelectorLabels.Check(walk, value, "matchLabels");
        if (value.SequenceOf("matchExpressions") is not { } requirements)
        {
            return;
        }

        for (var index = 0; index < requirements.Count; index++)
        {
            if (requirements[index] is Mapping requirement)
            {
                CheckRequirement(walk, requirement, ["matchExpressions", index]);
            }
        }
    }

    private static void CheckRequirement(SchemaWalk walk, Mapping requirement, ReadOnlySpan<PathStep> place)
    {
        if (requirement.TextOf("operator") is not { } name)
        {
            return;
        }

        var values = requirement.SequenceOf("values")?.Count ?? 0;
        if (!Operators.Contains(name))
        {
            var nearest = NearestName.Find(name, Operators);
            walk.Findings.AddBelow(
                SchemaDiagnostics.NotInEnum,
                requirement["operator"] ?? requirement,
                place,
                "one of " + Shown.Join([.. Operators.Select(Shown.Text)], "or"),
                "the text " + Shown.Text(name),
                nearest is null ? "use one of them" : $"did you mean {Shown.Text(nearest)}?");
        }
        else if (name is "In" or "NotIn" && values == 0 && !walk.Options.Partial)
        {
            walk.Findings.AddBelow(SchemaDiagnostics.SelectorNeedsValues, requirement, place, name);
        }
        else if (name is "Exists" or "DoesNotExist" && values > 0)
        {
            walk.Findings.AddBelow(SchemaDiagnostics.SelectorForbidsValues, requirement, place, name);
        }
    }
}
