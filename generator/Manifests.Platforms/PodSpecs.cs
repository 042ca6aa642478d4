using Manifests.Schema.PodSecurity;
using Manifests.Yaml;

namespace Manifests.Platforms;

/// <summary>Pods inside of resources.</summary>
internal static class PodSpecs
{
    /// <summary>The spec of the pods that a resource of Kubernetes makes; <see langword="null"/> for one that makes none.</summary>
    public static Mapping? Of(PlacedResource resource) =>
        resource.Document.Object is { } content && PodTemplates.Of(content) is { } pod ? pod.Pod.MappingOf("spec") : null;

    /// <summary>Whether a container of the pod asks for some of a resource such as a GPU.</summary>
    public static bool AsksFor(Mapping pod, string resource) =>
        Containers(pod).Select(static container => container.MappingOf("resources"))
            .Any(needs => IsSome(needs?.MappingOf("limits")?[resource]) || IsSome(needs?.MappingOf("requests")?[resource]));

    private static IEnumerable<Mapping> Containers(Mapping pod) =>
        (pod.SequenceOf("containers") ?? []).OfType<Mapping>().Concat((pod.SequenceOf("initContainers") ?? []).OfType<Mapping>());

    private static bool IsSome(Node? amount) => amount is Scalar { Text: not "0" };
}
