using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>A workload selects the pods that it makes: its selector says something, and the labels of its template fulfil it.</summary>
/// <remarks>
/// Source: <c>pkg/apis/apps/validation</c>, ValidateDeploymentSpec, ValidateReplicaSetSpec, ValidateDaemonSetSpec,
/// ValidateStatefulSetSpec.
/// </remarks>
/// <param name="typeName">The upstream name of the type of its spec.</param>
internal sealed class WorkloadSelectorRule(string typeName) : ITypeRule
{
    public string TypeName { get; } = typeName;

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (value.MappingOf("selector") is not { } selector || walk.Options.Partial)
        {
            return;
        }

        if (LabelSelectors.IsEmpty(selector))
        {
            walk.Findings.AddBelow(SchemaDiagnostics.SelectorEmpty, selector, ["selector"], Shown.Escape(walk.KindName));
        }
        else if (value["template"] is Mapping template)
        {
            TemplateLabels.CheckSelected(walk, template, LabelSelectors.FirstUnmet(selector, TemplateLabels.Of(template)));
        }
    }
}
