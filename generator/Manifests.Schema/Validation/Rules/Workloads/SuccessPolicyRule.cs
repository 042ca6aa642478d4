using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Rules of success: a count, or indexes in order, that the Job can reach. Before 1.31 servers drop the field.</summary>
/// <remarks>Source: <c>pkg/apis/batch/validation</c>, validateSuccessPolicyRule, validateIndexesFormat.</remarks>
internal sealed class SuccessPolicyRule : ITypeRule
{
    private static readonly KubernetesVersion Since = new(1, 31);

    public string TypeName => "io.k8s.api.batch.v1.JobSpec";

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (walk.Version < Since
            || walk.Options.Partial
            || value.TextOf("completionMode") != "Indexed"
            || value.MappingOf("successPolicy") is not { } policy)
        {
            return;
        }

        foreach (var (index, rule) in policy.MappingsOf("rules"))
        {
            CheckRule(walk, rule, index, JobIndexRule.Completions(walk, value));
        }
    }

    private static void CheckRule(SchemaWalk walk, Mapping rule, int index, long? completions)
    {
        if (!rule.HasValue("succeededCount") && !rule.HasValue("succeededIndexes"))
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.NoneOfFieldsSet,
                rule,
                ["successPolicy", "rules", index],
                "at least one",
                "'succeededCount' and 'succeededIndexes'");
        }

        var most = completions;
        if (rule.TextOf("succeededIndexes") is { } text && completions is not null)
        {
            most = JobIndexes.Count(text, completions.Value);
            if (most is null)
            {
                Expect.NotForm(
                    walk,
                    rule["succeededIndexes"]!,
                    ["successPolicy", "rules", index, "succeededIndexes"],
                    FormattableString.Invariant($"indexes from 0 to {completions - 1} in order, such as 0,2-4"));
                return;
            }
        }

        walk.Trail.Enter("successPolicy");
        walk.Trail.Enter("rules");
        walk.Trail.Enter(index);
        Expect.Number(walk, rule, "succeededCount", new(0, most ?? long.MaxValue));
        walk.Trail.Leave();
        walk.Trail.Leave();
        walk.Trail.Leave();
    }
}
