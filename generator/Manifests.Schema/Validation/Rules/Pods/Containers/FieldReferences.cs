using System.Collections.Frozen;
using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The fields of a pod that its containers can be told.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, validateObjectFieldSelector; <c>pkg/fieldpath</c>.</remarks>
internal static class FieldReferences
{
    private static readonly FrozenSet<string> OfVolumes = FrozenSet.Create(
        StringComparer.Ordinal, "metadata.name", "metadata.namespace", "metadata.labels", "metadata.annotations", "metadata.uid");

    private static readonly FrozenSet<string> OfVariables = FrozenSet.Create(
        StringComparer.Ordinal,
        "metadata.name",
        "metadata.namespace",
        "metadata.uid",
        "spec.nodeName",
        "spec.serviceAccountName",
        "status.hostIP",
        "status.hostIPs",
        "status.podIP",
        "status.podIPs",
        "spec.host");

    private static readonly string[] Subscripted = ["metadata.labels['key']", "metadata.annotations['key']"];

    /// <summary>Checks the reference below <c>fieldRef</c> of a variable's source.</summary>
    public static void CheckOfVariable(SchemaWalk walk, Mapping owner) => Check(walk, owner, OfVariables);

    /// <summary>Checks the reference below <c>fieldRef</c> of a file in a volume.</summary>
    public static void CheckOfVolume(SchemaWalk walk, Mapping owner) => Check(walk, owner, OfVolumes);

    private static void Check(SchemaWalk walk, Mapping owner, FrozenSet<string> known)
    {
        if (owner.MappingOf("fieldRef") is not { } reference)
        {
            return;
        }

        if (reference.TextOf("apiVersion") is { Length: > 0 } and not "v1")
        {
            Expect.NotForm(walk, reference["apiVersion"]!, ["fieldRef", "apiVersion"], "v1");
        }
        else if (reference.TextOf("fieldPath") is { Length: > 0 } path && !IsKnown(path, known))
        {
            string[] all = [.. known.Where(static name => name != "spec.host").Order(StringComparer.Ordinal), .. Subscripted];
            var nearest = NearestName.Find(path, all);
            walk.Findings.AddBelow(
                SchemaDiagnostics.FieldPathUnknown,
                reference["fieldPath"]!,
                ["fieldRef", "fieldPath"],
                Shown.Text(path),
                Shown.Join(all, "or"),
                nearest is null ? "use one of them" : $"did you mean {Shown.Text(nearest)}?");
        }
    }

    private static bool IsKnown(string path, FrozenSet<string> known)
    {
        if (known.Contains(path))
        {
            return true;
        }

        return KeyOf(path, "metadata.labels['") is { } label
            ? LabelSyntax.IsKey(label)
            : KeyOf(path, "metadata.annotations['") is { } annotation && AnnotationSyntax.IsKey(annotation);
    }

    private static string? KeyOf(string path, string start) =>
        path.StartsWith(start, StringComparison.Ordinal) && path.EndsWith("']", StringComparison.Ordinal) && path.Length >= start.Length + 2
            ? path[start.Length..^2]
            : null;
}
