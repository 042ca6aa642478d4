using Manifests.Yaml;

namespace Manifests.Review.Consequences;

/// <summary>A kustomization sets something in objects whose files did not change.</summary>
/// <remarks>Source: kustomize, <c>reference/kustomization</c>.</remarks>
internal sealed class KustomizationRule : IFileRule
{
    private static readonly (string Shape, ConsequenceSeverity Severity, string Words, string? WayOut)[] Rows =
    [
        ("images", ConsequenceSeverity.Caution, "pods that run the image restart with another one", null),
        (
            "configMapGenerator", ConsequenceSeverity.Caution,
            "the ConfigMap gets a name with another hash, and pods that read it restart, unless the hash is turned off", null),
        (
            "secretGenerator", ConsequenceSeverity.Caution,
            "the Secret gets a name with another hash, and pods that read it restart, unless the hash is turned off", null),
        (
            "generatorOptions", ConsequenceSeverity.Caution,
            "generated ConfigMaps and Secrets may get other names, and pods that read them restart", null),
        (
            "commonLabels", ConsequenceSeverity.Danger,
            "selectors get other labels: the sync of Deployments, StatefulSets and DaemonSets fails, since their selectors "
                + "cannot be changed",
            "use labels without includeSelectors"),
        (
            "labels", ConsequenceSeverity.Caution,
            "objects get other labels, and selectors too where includeSelectors is set: those of workloads cannot be changed", null),
        ("commonAnnotations", ConsequenceSeverity.Caution, "objects and pod templates get other annotations: pods restart", null),
        ("patches", ConsequenceSeverity.Notice, "objects are patched differently; what that does to them is not worked out", null),
        (
            "patchesStrategicMerge", ConsequenceSeverity.Notice,
            "objects are patched differently; what that does to them is not worked out", null),
        ("patchesJson6902", ConsequenceSeverity.Notice, "objects are patched differently; what that does to them is not worked out", null),
        (
            "replacements", ConsequenceSeverity.Notice,
            "values are copied differently between objects; what that does to them is not worked out", null),
        (
            "helmCharts", ConsequenceSeverity.Caution, "a chart is rendered differently; what that does to its objects is not worked out",
            null),
        ("components", ConsequenceSeverity.Notice, "other components take part; what they do to objects is not worked out", null),
    ];

    /// <inheritdoc/>
    public string Name => "kustomization-changed";

    /// <inheritdoc/>
    public void Judge(FileChange file, ConsequenceSink sink)
    {
        if (file.Role == "patch" && file.Kind is not ChangeKind.Moved)
        {
            sink.Notice("objects are patched differently; what that does to them is not worked out");
            return;
        }

        if (file.Role != "kustomization")
        {
            return;
        }

        foreach (var field in file.Fields)
        {
            if (field.Path.IsWithin("replicas"))
            {
                JudgeReplicas(field, sink);
                continue;
            }

            var row = Rows.FirstOrDefault(row => field.Path.IsWithin(row.Shape));
            if (row.Words is not null)
            {
                sink.Add(row.Severity, row.Words + (row.Shape == "images" ? Told(field) : ""), row.WayOut, field.Path);
            }
        }
    }

    private static void JudgeReplicas(FieldChange field, ConsequenceSink sink)
    {
        var after = (field.After as Scalar)?.Text ?? (field.After as Mapping).TextAt("count");
        if (after == "0")
        {
            sink.Danger("all pods of the workload stop: the replicas go to 0", null, field.Path);
        }
        else
        {
            sink.Caution($"the workload gets other replicas{Told(field)}", null, field.Path);
        }
    }

    private static string Told(FieldChange field) =>
        field is { IsSecret: false, Kind: FieldChangeKind.Changed, Before: Scalar, After: Scalar }
            ? $": {Words.Value(field.After)} instead of {Words.Value(field.Before)}"
            : "";
}
