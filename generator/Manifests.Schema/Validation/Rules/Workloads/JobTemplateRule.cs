using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The server selects the pods of the Jobs that a CronJob makes.</summary>
/// <remarks>Source: <c>pkg/apis/batch/validation</c>, ValidateJobTemplateSpec.</remarks>
internal sealed class JobTemplateRule : ITypeRule
{
    public string TypeName => "io.k8s.api.batch.v1.JobTemplateSpec";

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (value.MappingOf("spec") is not { } spec)
        {
            return;
        }

        if (spec.HasValue("selector"))
        {
            walk.Findings.AddBelow(SchemaDiagnostics.TemplateSelector, spec["selector"]!, ["spec", "selector"], "selector");
        }

        if (spec.BooleanOf("manualSelector") == true)
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.TemplateSelector, spec["manualSelector"]!, ["spec", "manualSelector"], "manualSelector");
        }
    }
}
