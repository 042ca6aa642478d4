using System.Collections.Frozen;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Annotations of pods that fields replaced.</summary>
/// <remarks>Source: <c>pkg/api/pod/warnings.go</c>.</remarks>
/// <param name="typeName">The upstream name of the type that has both metadata and the spec of a pod.</param>
internal sealed class AnnotationWarningRule(string typeName) : ITypeRule
{
    private static readonly FrozenDictionary<string, string> Replaced = new Dictionary<string, string>
    {
        ["scheduler.alpha.kubernetes.io/critical-pod"] = "priorityClassName",
        ["security.alpha.kubernetes.io/sysctls"] = "securityContext.sysctls",
        ["security.alpha.kubernetes.io/unsafe-sysctls"] = "securityContext.sysctls",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public string TypeName { get; } = typeName;

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (value.MappingOf("metadata")?.MappingOf("annotations") is not { } annotations)
        {
            return;
        }

        foreach (var annotation in annotations.Entries)
        {
            if (FieldFor(annotation.Key, value.MappingOf("spec")) is { } field)
            {
                walk.Findings.AddBelow(
                    SchemaDiagnostics.PodAnnotationReplaced,
                    annotation.Value,
                    ["metadata", "annotations", annotation.Key],
                    Shown.Escape(annotation.Key),
                    field);
            }
        }
    }

    private static string? FieldFor(string key, Mapping? spec)
    {
        if (Replaced.TryGetValue(key, out var field))
        {
            return field;
        }

        if (key == PodAnnotations.SeccompOfPod)
        {
            return HasProfile(spec, "seccompProfile") ? null : "securityContext.seccompProfile";
        }

        return OfContainer(key, PodAnnotations.SeccompOfContainer, spec, "seccompProfile")
            ?? (HasProfile(spec, "appArmorProfile") ? null : OfContainer(key, PodAnnotations.AppArmorOfContainer, spec, "appArmorProfile"));
    }

    // Beside the field the annotation does no harm.
    private static string? OfContainer(string key, string start, Mapping? spec, string field)
    {
        if (spec is null || !key.StartsWith(start, StringComparison.Ordinal))
        {
            return null;
        }

        foreach (var container in new PodContainers(spec))
        {
            if (container.Name == key[start.Length..])
            {
                return HasProfile(container.Value, field) ? null : "securityContext." + field;
            }
        }

        return null;
    }

    private static bool HasProfile(Mapping? owner, string field) => owner?.MappingOf("securityContext")?.HasValue(field) == true;
}
