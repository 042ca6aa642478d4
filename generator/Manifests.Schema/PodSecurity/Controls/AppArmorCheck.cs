using Manifests.Yaml;

namespace Manifests.Schema.PodSecurity;

/// <summary>AppArmor is not turned off, in a field or in an annotation.</summary>
internal sealed class AppArmorCheck : IPodControlCheck
{
    private const string AnnotationPrefix = "container.apparmor.security.beta.kubernetes.io/";

    public PodControl Control { get; } = new(
        "appArmorProfile", "AppArmor", PodSecurityLevel.Baseline, "\"RuntimeDefault\", \"Localhost\" or nothing");

    public void Check(PodReview pod)
    {
        foreach (var (context, path) in pod.SecurityContexts())
        {
            if (context.MappingOf("appArmorProfile") is { } profile && profile.TextOf("type") is not ("RuntimeDefault" or "Localhost"))
            {
                pod.Refuse(Control, profile["type"] ?? profile, path + ".appArmorProfile.type", "set it to \"RuntimeDefault\"");
            }
        }

        foreach (var entry in pod.Annotations ?? new Mapping())
        {
            if (entry.Key.StartsWith(AnnotationPrefix, StringComparison.Ordinal)
                && entry.Value is Scalar { Text: var text }
                && text is not ("" or "runtime/default")
                && !text.StartsWith("localhost/", StringComparison.Ordinal))
            {
                pod.RefuseAnnotation(Control, entry.Value, entry.Key, "set it to \"runtime/default\", or remove it");
            }
        }
    }
}
