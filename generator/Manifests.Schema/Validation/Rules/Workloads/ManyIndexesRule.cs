using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>A Job so large that the server may lose track of its indexes.</summary>
/// <remarks>Source: <c>pkg/api/job/warnings.go</c>.</remarks>
internal sealed class ManyIndexesRule : ITypeRule
{
    public string TypeName => "io.k8s.api.batch.v1.JobSpec";

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (value.TextOf("completionMode") == "Indexed"
            && value.Int64Of("completions") is > 100_000
            && value.Int64Of("parallelism") is > 10_000)
        {
            walk.Findings.AddBelow(SchemaDiagnostics.ManyIndexes, value["parallelism"]!, ["parallelism"]);
        }
    }
}
