using Manifests.Yaml;

namespace Manifests.Platforms.KubeflowOnEks.Checking;

/// <summary>The pools are there, Karpenter knows which comes first, and pods that ask for a GPU fit one.</summary>
internal static class NodePoolRule
{
    public static void Check(TreeReview review, KubeflowOnEksSettings settings)
    {
        PlacedResource[] pools = [.. review.OfKind("NodePool", "karpenter.sh")];
        var expected = settings.CpuPool ? 2 : 1;
        if (pools.Length < expected)
        {
            review.Tell(KubeflowOnEksDiagnostics.TooFewPools, pools.Length, expected);
        }

        CheckWeights(review, pools);
        foreach (var pool in pools)
        {
            var name = pool.At("spec", "template", "spec", "nodeClassRef", "name");
            if ((name as Scalar)?.Text is { } text && review.Find("EC2NodeClass", text) is null)
            {
                review.Tell(pool, name, KubeflowOnEksDiagnostics.NoNodeClass, pool.Name, text);
            }
        }

        CheckGpus(review, pools);
    }

    private static void CheckWeights(TreeReview review, PlacedResource[] pools)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pool in pools)
        {
            // Without a weight it is 0 to Karpenter.
            var weight = pool.TextAt("spec", "weight") ?? "0";
            if (!owners.TryAdd(weight, pool.Name))
            {
                review.Tell(pool, pool.At("spec", "weight"), KubeflowOnEksDiagnostics.WeightTwice, pool.Name, weight, owners[weight]);
            }
        }
    }

    private static void CheckGpus(TreeReview review, PlacedResource[] pools)
    {
        NodeFit[] nodes =
        [
            .. pools.Where(static pool => pool.At("spec", "limits", Gpus.Resource) is not null).Select(static pool => new NodeFit(
                pool.At("spec", "template", "metadata", "labels") as Mapping,
                (pool.At("spec", "template", "spec", "taints") as Sequence ?? []).OfType<Mapping>())),
        ];
        foreach (var resource in review.Resources)
        {
            if (PodSpecs.Of(resource) is { } pod && PodSpecs.AsksFor(pod, Gpus.Resource) && !nodes.Any(node => node.Takes(pod)))
            {
                review.Tell(resource, pod, KubeflowOnEksDiagnostics.NoPoolForPod, resource, Gpus.Resource);
            }
        }
    }
}
