using Manifests.Yaml;

namespace Manifests.Platforms;

/// <summary>Pods inside of resources.</summary>
internal static class PodSpecs
{
    /// <summary>The spec of the pods that a resource makes; <see langword="null"/> for one that makes none.</summary>
    public static Mapping? Of(PlacedResource resource) => (resource.Kind switch
    {
        "Pod" => resource.At("spec"),
        "Deployment" or "StatefulSet" or "DaemonSet" or "Job" => resource.At("spec", "template", "spec"),
        "AsyncActor" => resource.At("spec", "workload", "template", "spec"),
        _ => null,
    }) as Mapping;

    /// <summary>Whether a container of the pod asks for some of a resource such as a GPU.</summary>
    public static bool AsksFor(Mapping pod, string resource) =>
        (pod.SequenceOf("containers") ?? []).OfType<Mapping>().Concat((pod.SequenceOf("initContainers") ?? []).OfType<Mapping>())
            .Select(static container => container.MappingOf("resources"))
            .Any(needs => IsSome(needs?.MappingOf("limits")?[resource]) || IsSome(needs?.MappingOf("requests")?[resource]));

    private static bool IsSome(Node? amount) => amount is Scalar { Text: not "0" };
}
