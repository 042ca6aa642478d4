using Manifests.Yaml;

namespace Manifests.Platforms;

/// <summary>Nodes of one kind, to tell whether the scheduler would put a pod there.</summary>
/// <param name="Labels">Their labels; <see langword="null"/> for none.</param>
/// <param name="Taints">Their taints, as Kubernetes writes them.</param>
internal sealed record NodeFit(Mapping? Labels, IEnumerable<Mapping> Taints)
{
    /// <summary>Whether a pod's nodeSelector fits the labels and its tolerations all taints.</summary>
    public bool Takes(Mapping pod)
    {
        var tolerations = (pod.SequenceOf("tolerations") ?? []).OfType<Mapping>().ToArray();
        return (pod.MappingOf("nodeSelector") ?? []).All(label => Labels?.TextOf(label.Key) == (label.Value as Scalar)?.Text)
            && Taints.All(taint => tolerations.Any(toleration => Tolerates(toleration, taint)));
    }

    private static bool Tolerates(Mapping toleration, Mapping taint) =>
        (toleration.TextOf("effect") is null or "" || toleration.TextOf("effect") == taint.TextOf("effect"))
        && (toleration.TextOf("operator") == "Exists"
            ? toleration.TextOf("key") is null || toleration.TextOf("key") == taint.TextOf("key")
            : toleration.TextOf("key") == taint.TextOf("key") && (toleration.TextOf("value") ?? "") == (taint.TextOf("value") ?? ""));
}
