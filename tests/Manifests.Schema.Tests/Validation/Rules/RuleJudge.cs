using System.Text;
using Manifests.Diagnostics;
using Manifests.Schema.Text;
using Manifests.Schema.Validation;

namespace Manifests.Schema.Tests.Validation.Rules;

/// <summary>Validates real kinds and answers with what was found, as <c>path: sentence</c>; warnings start with "warning ".</summary>
internal static class RuleJudge
{
    /// <summary>What is found in a Pod whose only container has some more fields.</summary>
    public static string[] Container(string fields, string release = "1.32") =>
        Pod($"{{containers: [{{name: a, image: i, {fields}}}]}}", release);

    /// <summary>What is found in a Pod with one container whose spec has some more fields.</summary>
    public static string[] Spec(string fields, string release = "1.32") => Pod($"{{containers: [{{name: a, image: i}}], {fields}}}", release);

    /// <summary>What is found in a Pod with a spec.</summary>
    public static string[] Pod(string spec, string release = "1.32") =>
        Resource($"apiVersion: v1\nkind: Pod\nmetadata: {{name: p}}\nspec: {spec}\n", release);

    /// <summary>What is found in a Pod with one container, some metadata and some more fields of its spec.</summary>
    public static string[] Annotated(string metadata, string fields = "restartPolicy: Always") =>
        Resource($"apiVersion: v1\nkind: Pod\nmetadata: {{name: p, {metadata}}}\nspec: {{containers: [{{name: a, image: i}}], {fields}}}\n");

    /// <summary>What is found in a workload whose template is in order, with some more fields of its spec.</summary>
    public static string[] Workload(string kind, string fields, string release = "1.32") => Resource(
        $"apiVersion: apps/v1\nkind: {kind}\nmetadata: {{name: w}}\nspec: {{selector: {{matchLabels: {{app: w}}}}, "
        + $"template: {{metadata: {{labels: {{app: w}}}}, spec: {{containers: [{{name: a, image: i}}]}}}}, {fields}}}\n",
        release);

    /// <summary>What is found in a Job whose template is in order, with some more fields of its spec.</summary>
    public static string[] Job(string fields, string release = "1.32") => Resource(
        "apiVersion: batch/v1\nkind: Job\nmetadata: {name: j}\nspec: "
        + $"{{template: {{spec: {{restartPolicy: Never, containers: [{{name: a, image: i}}]}}}}, {fields}}}\n",
        release);

    /// <summary>What is found in a CronJob whose template is in order, with some fields of its spec.</summary>
    public static string[] CronJob(string fields) => Resource(
        "apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: c}\nspec: {jobTemplate: "
        + $"{{spec: {{template: {{spec: {{restartPolicy: Never, containers: [{{name: a, image: i}}]}}}}}}}}, {fields}}}\n");

    /// <summary>What is found in a whole object.</summary>
    public static string[] Resource(string yaml, string release = "1.32", bool isPatch = false)
    {
        var bag = new DiagnosticBag();
        var options = new ValidationOptions { KubernetesVersion = KubernetesVersion.Parse(release), Partial = isPatch };
        new ResourceValidator(Catalog.Embedded, options).Validate(Judge.Read(yaml), bag);
        return [.. bag.ToSorted().Select(Describe)];
    }

    private static string Describe(Diagnostic found)
    {
        var text = new StringBuilder(found.Severity == Severity.Error ? "" : "warning ");
        return text.Append(found.Path).Append(": ").Append(found.Message).ToString();
    }
}
