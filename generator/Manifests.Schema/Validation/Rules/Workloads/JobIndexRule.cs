using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>What goes with the indexes of a Job's pods, and what needs them.</summary>
/// <remarks>Source: <c>pkg/apis/batch/validation</c>, validateJobSpec.</remarks>
internal sealed class JobIndexRule : ITypeRule
{
    private const long MostPods = 100_000;
    private const long ManyCompletions = 100_000;
    private const long MostPodsOfMany = 10_000;

    private static readonly KubernetesVersion SuccessPolicies = new(1, 31);

    public string TypeName => "io.k8s.api.batch.v1.JobSpec";

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (walk.Options.Partial)
        {
            return;
        }

        if (value.HasValue("maxFailedIndexes") && !value.HasValue("backoffLimitPerIndex"))
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.FailedIndexesWithoutLimit, value["maxFailedIndexes"]!, ["maxFailedIndexes"]);
        }

        if (value.TextOf("completionMode") == "Indexed")
        {
            CheckIndexed(walk, value);
        }
        else
        {
            TellNotIndexed(walk, value, "backoffLimitPerIndex");
            TellNotIndexed(walk, value, "maxFailedIndexes");
            if (walk.Version >= SuccessPolicies)
            {
                TellNotIndexed(walk, value, "successPolicy");
            }
        }
    }

    /// <summary>The completions of a Job after defaults; <see langword="null"/> when it has none.</summary>
    /// <remarks>A Job without completions and parallelism has one of each; the template of a CronJob gets no defaults.</remarks>
    public static long? Completions(SchemaWalk walk, Mapping spec) =>
        spec.HasValue("completions") ? spec.Int64Of("completions")
        : walk.Is("batch", "Job") && !spec.HasValue("parallelism") ? 1
        : null;

    private static void TellNotIndexed(SchemaWalk walk, Mapping spec, string field)
    {
        if (spec.HasValue(field))
        {
            walk.Findings.AddBelow(SchemaDiagnostics.NeedsIndexed, spec[field]!, [field], field);
        }
    }

    private static void CheckIndexed(SchemaWalk walk, Mapping spec)
    {
        var completions = Completions(walk, spec);
        if (completions is null && !spec.HasValue("completions"))
        {
            walk.Findings.AddBelow(SchemaDiagnostics.IndexedNeedsCompletions, spec["completionMode"]!, ["completionMode"]);
        }

        var failed = spec.Int64Of("maxFailedIndexes");
        if (failed > completions)
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.TooManyFailedIndexes, spec["maxFailedIndexes"]!, ["maxFailedIndexes"], failed, completions);
        }

        var isMany = completions > ManyCompletions && spec.HasValue("backoffLimitPerIndex");
        if (isMany && !spec.HasValue("maxFailedIndexes"))
        {
            walk.Findings.Add(SchemaDiagnostics.FieldMissing, spec, "maxFailedIndexes");
        }

        CheckMost(walk, spec, "parallelism", isMany ? MostPodsOfMany : MostPods);
        CheckMost(walk, spec, "maxFailedIndexes", isMany ? MostPodsOfMany : MostPods);
    }

    private static void CheckMost(SchemaWalk walk, Mapping spec, string field, long most)
    {
        if (spec.Int64Of(field) is { } number && number > most)
        {
            Expect.Number(walk, spec, field, new NumberRange(0, most));
        }
    }
}
