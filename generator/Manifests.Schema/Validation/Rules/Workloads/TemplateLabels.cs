using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The labels that a template gives its pods.</summary>
internal static class TemplateLabels
{
    /// <summary>The labels; <see langword="null"/> when there are none.</summary>
    public static Mapping? Of(Mapping template) => template.MappingOf("metadata")?.MappingOf("labels");

    /// <summary>Tells what of a selector the labels do not fulfil; the trail stands above the template.</summary>
    public static void CheckSelected(SchemaWalk walk, Mapping template, string? unmet)
    {
        if (unmet is null)
        {
            return;
        }

        var labels = Of(template);
        walk.Findings.AddBelow(
            SchemaDiagnostics.SelectorMismatch,
            (Node?)labels ?? template,
            ["template", "metadata", "labels"],
            unmet,
            LabelSelectors.Describe(labels));
    }
}
