using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Profiles that are said both in annotations and in fields say the same.</summary>
/// <remarks>
/// Source: <c>pkg/apis/core/validation</c>, validateSeccompAnnotationsAndFieldsMatch,
/// validateAppArmorAnnotationsAndFieldsMatchOnCreate.
/// </remarks>
internal static class ProfileAnnotations
{
    /// <summary>Checks the profiles of a pod; the trail stands at the object that has both metadata and spec.</summary>
    public static void Check(SchemaWalk walk, Mapping annotations, Mapping spec)
    {
        var ofPod = spec.MappingOf("securityContext");
        if (ofPod?.MappingOf("seccompProfile") is { } seccomp)
        {
            Compare(walk, annotations, PodAnnotations.SeccompOfPod, seccomp, ["spec", "securityContext", "seccompProfile"]);
        }

        foreach (var container in new PodContainers(spec))
        {
            var own = container.Value.MappingOf("securityContext");
            if (own?.MappingOf("seccompProfile") is { } ownSeccomp)
            {
                Compare(
                    walk,
                    annotations,
                    PodAnnotations.SeccompOfContainer + container.Name,
                    ownSeccomp,
                    ["spec", container.List, container.Index, "securityContext", "seccompProfile"]);
            }

            if (PodSpecs.OsName(spec) != "windows"
                && (own?.MappingOf("appArmorProfile") ?? ofPod?.MappingOf("appArmorProfile")) is { } appArmor)
            {
                Compare(
                    walk,
                    annotations,
                    PodAnnotations.AppArmorOfContainer + container.Name,
                    appArmor,
                    ["spec", container.List, container.Index, "securityContext", "appArmorProfile"]);
            }
        }
    }

    private static void Compare(SchemaWalk walk, Mapping annotations, string key, Mapping profile, ReadOnlySpan<PathStep> place)
    {
        if (annotations.TextOf(key) is { } annotation && !IsSame(annotation, profile))
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.ProfilesDiffer, profile, place, Shown.Escape(key), Shown.Text(annotation));
        }
    }

    private static bool IsSame(string annotation, Mapping profile) => profile.TextOf("type") switch
    {
        "Unconfined" => annotation == "unconfined",
        "RuntimeDefault" => annotation is "runtime/default" or "docker/default",
        "Localhost" => annotation == "localhost/" + profile.TextOf("localhostProfile"),
        _ => true,
    };
}
