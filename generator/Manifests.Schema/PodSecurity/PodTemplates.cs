using Manifests.Schema.Validation;
using Manifests.Yaml;

namespace Manifests.Schema.PodSecurity;

/// <summary>Where resources have pods.</summary>
/// <remarks>Source: <c>pod-security-admission/admission</c>, DefaultPodSpecExtractor.</remarks>
public static class PodTemplates
{
    /// <summary>
    /// The pod of a resource, or the template of its pods; <see langword="null"/> when its kind has none or it is not there.
    /// </summary>
    /// <param name="resource">The whole object.</param>
    /// <returns>The pod or template, and its path from the root on with a dot at its end; empty for a Pod.</returns>
    public static (Mapping Pod, string Root)? Of(Mapping resource)
    {
        ArgumentNullException.ThrowIfNull(resource);
        var key = KindKey.Of(KindKey.GroupOf(resource.TextOf("apiVersion") ?? ""), resource.TextOf("kind") ?? "");
        return key switch
        {
            "Pod" => (resource, ""),
            "PodTemplate" => At(resource.MappingOf("template"), "template."),
            "ReplicationController" or "apps/ReplicaSet" or "apps/Deployment" or "apps/StatefulSet" or "apps/DaemonSet" or "batch/Job" =>
                At(resource.MappingOf("spec")?.MappingOf("template"), "spec.template."),
            "batch/CronJob" => At(
                resource.MappingOf("spec")?.MappingOf("jobTemplate")?.MappingOf("spec")?.MappingOf("template"),
                "spec.jobTemplate.spec.template."),
            _ => null,
        };
    }

    private static (Mapping Pod, string Root)? At(Mapping? template, string root) => template is null ? null : (template, root);
}
