using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The server gives a Job its selector and labels, unless the manifest says that it does so itself.</summary>
/// <remarks>Source: <c>pkg/registry/batch/job</c>, generateSelector; <c>pkg/apis/batch/validation</c>, validateGeneratedSelector.</remarks>
internal sealed class JobSelectorRule : IResourceRule
{
    private static readonly string[] NameLabels = ["job-name", "batch.kubernetes.io/job-name"];
    private static readonly string[] UidLabels = ["controller-uid", "batch.kubernetes.io/controller-uid"];

    public void Check(ResourceContext resource)
    {
        if (!resource.Is("batch", "Job") || resource.Walk.Options.Partial || resource.Root.MappingOf("spec") is not { } spec)
        {
            return;
        }

        resource.Walk.Trail.Enter("spec");
        if (spec.BooleanOf("manualSelector") == true)
        {
            CheckManual(resource.Walk, spec);
        }
        else
        {
            CheckGenerated(resource.Walk, spec, resource.Metadata?.TextOf("name"));
        }

        resource.Walk.Trail.Leave();
    }

    private static void CheckManual(SchemaWalk walk, Mapping spec)
    {
        if (!spec.HasValue("selector"))
        {
            walk.Findings.Add(SchemaDiagnostics.FieldMissing, spec, "selector");
        }
        else if (spec.MappingOf("selector") is { } selector && spec.MappingOf("template") is { } template)
        {
            TemplateLabels.CheckSelected(walk, template, LabelSelectors.FirstUnmet(selector, TemplateLabels.Of(template)));
        }
    }

    private static void CheckGenerated(SchemaWalk walk, Mapping spec, string? name)
    {
        if (spec.MappingOf("selector") is { } selector && LabelSelectors.FirstUnmet(selector, LabelsOfServer(name)) is not null)
        {
            walk.Findings.AddBelow(SchemaDiagnostics.SelectorOfServer, selector, ["selector"]);
        }

        if (spec.MappingOf("template") is not { } template || TemplateLabels.Of(template) is not { } labels)
        {
            return;
        }

        foreach (var label in NameLabels)
        {
            // The name of a Job that is generated is not known yet, so no label can be it.
            if (labels.TextOf(label) is { } value && value != name)
            {
                TellLabel(walk, labels, label);
            }
        }

        foreach (var label in UidLabels)
        {
            if (labels.TextOf(label) is not null)
            {
                TellLabel(walk, labels, label);
            }
        }
    }

    // What the server does not say beforehand is a text that no manifest has.
    private static Mapping LabelsOfServer(string? name)
    {
        var labels = new Mapping();
        foreach (var label in NameLabels)
        {
            labels.Add(label, Scalar.Of(name ?? "\0"));
        }

        foreach (var label in UidLabels)
        {
            labels.Add(label, Scalar.Of("\0"));
        }

        return labels;
    }

    private static void TellLabel(SchemaWalk walk, Mapping labels, string label) =>
        walk.Findings.AddBelow(
            SchemaDiagnostics.LabelOfServer, labels[label]!, ["template", "metadata", "labels", label], label);
}
