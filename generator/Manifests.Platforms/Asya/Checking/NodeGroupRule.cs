using System.Globalization;
using Manifests.Yaml;

namespace Manifests.Platforms.Asya.Checking;

/// <summary>The GPU nodes are found, kept free for actors and scaled as stated; something untainted runs beside them.</summary>
internal static class NodeGroupRule
{
    public static void Check(TreeReview review, AsyaSettings settings)
    {
        var needs = new Needs(review, nameof(NodeGroups));
        var gpu = needs.Resource("Nodegroup", "asya-gpu");
        needs.Text(gpu, Gpus.LabelValue, "spec", "labels", Gpus.Resource);
        needs.Text(gpu, Gpus.Resource, "spec", "taints", "0", "key");
        needs.Text(gpu, "NO_SCHEDULE", "spec", "taints", "0", "effect");
        needs.Text(gpu, "owned", "spec", "tags", "k8s.io/cluster-autoscaler/" + settings.ClusterName);
        needs.Text(gpu, "true", "spec", "tags", "k8s.io/cluster-autoscaler/enabled");
        CheckSizes(review, needs);

        // Not everything that is small: the crew and the operator have to run where no GPU is.
        if (!review.OfKind("Nodegroup").Any(static group => group.At("spec", "taints") is null))
        {
            needs.Missing("untainted Nodegroup for the operator and KEDA beside", "asya-gpu");
        }
    }

    /// <summary>The GPU nodes, as pods see them.</summary>
    public static NodeFit? GpuNodes(TreeReview review) => review.Find("Nodegroup", "asya-gpu") is { } group
        ? new NodeFit(
            group.At("spec", "labels") as Mapping,
            [.. (group.At("spec", "taints") as Sequence ?? []).OfType<Mapping>().Select(AsPodsSeeIt)])
        : null;

    private static void CheckSizes(TreeReview review, Needs needs)
    {
        foreach (var group in review.OfKind("Nodegroup"))
        {
            var (min, desired, max) = (Size(group, "minSize"), Size(group, "desiredSize"), Size(group, "maxSize"));
            if (min > desired || desired > max)
            {
                needs.Differs(
                    group, group.At("spec", "scalingConfig"), "spec.scalingConfig", "minSize, desiredSize and maxSize in this order");
            }
        }
    }

    private static long Size(PlacedResource group, string key) => long.TryParse(
        group.TextAt("spec", "scalingConfig", key), NumberStyles.None, CultureInfo.InvariantCulture, out var size) ? size : -1;

    // EKS has its own words for effects.
    private static Mapping AsPodsSeeIt(Mapping taint)
    {
        var copy = (Mapping)taint.Clone();
        copy.Set("effect", taint.TextOf("effect") switch
        {
            "NO_SCHEDULE" => "NoSchedule",
            "NO_EXECUTE" => "NoExecute",
            _ => "PreferNoSchedule",
        });
        return copy;
    }
}
