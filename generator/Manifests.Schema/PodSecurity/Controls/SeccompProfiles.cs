using Manifests.Yaml;

namespace Manifests.Schema.PodSecurity;

/// <summary>Which calls to the kernel a container may make.</summary>
internal static class SeccompProfiles
{
    /// <summary>Refuses a profile that filters nothing.</summary>
    public static void CheckType(PodReview pod, PodControl control, Mapping context, string path, VersionRange versions)
    {
        if (context.MappingOf("seccompProfile") is { } profile && !IsFiltered(context))
        {
            pod.Refuse(control, profile["type"] ?? profile, path + ".seccompProfile.type", "set it to \"RuntimeDefault\"", versions);
        }
    }

    /// <summary>Whether a security context names a profile that filters.</summary>
    public static bool IsFiltered(Mapping? context) =>
        context?.MappingOf("seccompProfile")?.TextOf("type") is "RuntimeDefault" or "Localhost";
}
