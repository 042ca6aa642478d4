using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The selector of a ReplicationController is a map of labels; without one, it is the labels of its template.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, ValidateReplicationControllerSpec; SetDefaults_ReplicationController.</remarks>
internal sealed class ReplicationControllerRule : ITypeRule
{
    public string TypeName => "io.k8s.api.core.v1.ReplicationControllerSpec";

    public void Check(SchemaWalk walk, Mapping value)
    {
        SelectorLabels.Check(walk, value, "selector");
        if (walk.Options.Partial || value["template"] is not Mapping template)
        {
            return;
        }

        var labels = TemplateLabels.Of(template);
        if (value.MappingOf("selector") is { Count: > 0 } selector)
        {
            TemplateLabels.CheckSelected(walk, template, LabelSelectors.FirstUnmetLabel(selector, labels));
        }
        else if (labels is null or { Count: 0 })
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.SelectorEmpty, value["selector"] ?? value, ["selector"], Shown.Escape(walk.KindName));
        }
    }
}
