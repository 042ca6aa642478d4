using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>How many pods may be gone at once: said as those that stay or as those that go.</summary>
/// <remarks>Source: <c>pkg/apis/policy/validation</c>, ValidatePodDisruptionBudgetSpec.</remarks>
internal sealed class DisruptionBudgetRule : ITypeRule
{
    private static readonly string[] Fields = ["minAvailable", "maxUnavailable"];

    public string TypeName => "io.k8s.api.policy.v1.PodDisruptionBudgetSpec";

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (value.HasValue("minAvailable") && value.HasValue("maxUnavailable"))
        {
            var names = Shown.Names(Fields, "and");
            walk.Findings.Add(SchemaDiagnostics.SeveralFieldsSet, value, names, names);
        }

        foreach (var field in Fields)
        {
            CheckAmount(walk, value, field);
        }
    }

    private static void CheckAmount(SchemaWalk walk, Mapping value, string field)
    {
        if (value[field] is not Scalar { Kind: ScalarKind.String or ScalarKind.Integer } node)
        {
            return;
        }

        if (!IntOrPercent.TryRead(node, out var amount))
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.BadFormat, node, [field], "a count such as 1 or a share such as 50%", walk.Findings.Show(node));
        }
        else if (amount.IsPercent && amount.Value > 100)
        {
            walk.Findings.AddBelow(SchemaDiagnostics.ShareAboveAll, node, [field], node.Text);
        }
        else
        {
            Expect.Number(walk, value, field, NumberRange.NotNegative);
        }
    }
}
