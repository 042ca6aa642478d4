using Manifests.Yaml;

namespace Manifests.Platforms.Aktus;

/// <summary>What belongs to one mode of the cluster only: who runs its nodes.</summary>
internal sealed class AktusModeReview(AktusSettings settings, TreeReview review)
{
    private static readonly string[][] Flags =
    [
        ["computeConfig", "enabled"],
        ["kubernetesNetworkConfig", "elasticLoadBalancing", "enabled"],
        ["storageConfig", "blockStorage", "enabled"],
    ];

    private static readonly string[] PoliciesOfAutoMode =
    [
        "AmazonEKSComputePolicy", "AmazonEKSBlockStoragePolicy", "AmazonEKSLoadBalancingPolicy", "AmazonEKSNetworkingPolicy",
        "AmazonEKSWorkerNodeMinimalPolicy", "AmazonEC2ContainerRegistryPullOnly",
    ];

    public void Run()
    {
        foreach (var cluster in review.OfKind("Cluster", "eks.services.k8s.aws"))
        {
            ReviewFlags(cluster);
        }

        if (settings.EnableAutoMode)
        {
            Refuse("Nodegroup", "a node group");
            Refuse("LaunchTemplate", "a node group");
            ReviewTaints();
        }
        else
        {
            Refuse("NodePool", "Auto Mode");
            ReviewPolicies();
        }
    }

    private void ReviewFlags(PlacedResource cluster)
    {
        foreach (var flag in Flags)
        {
            var at = cluster.At(["spec", .. flag]);
            if (settings.EnableAutoMode && at is not Scalar { Text: "true" })
            {
                review.Tell(cluster, at, AktusDiagnostics.FlagMissing, string.Join('.', flag));
            }
            else if (!settings.EnableAutoMode && cluster.At("spec", flag[0]) is { } block)
            {
                review.Tell(cluster, block, AktusDiagnostics.OfOtherMode, $"'{flag[0]}'", "Auto Mode", "false");
            }
        }
    }

    private void Refuse(string kind, string mode)
    {
        foreach (var resource in review.OfKind(kind))
        {
            review.Tell(resource, null, AktusDiagnostics.OfOtherMode, resource, mode, settings.EnableAutoMode ? "true" : "false");
        }
    }

    private void ReviewPolicies()
    {
        foreach (var role in review.OfKind("Role", "iam.services.k8s.aws"))
        {
            foreach (var policy in (role.At("spec", "policies") as Sequence ?? []).OfType<Scalar>())
            {
                if (PoliciesOfAutoMode.Contains(policy.Text[(policy.Text.LastIndexOf('/') + 1)..], StringComparer.Ordinal))
                {
                    review.Tell(role, policy, AktusDiagnostics.OfOtherMode, $"'{policy.Text}'", "Auto Mode", "false");
                }
            }
        }
    }

    private void ReviewTaints()
    {
        foreach (var pool in review.OfKind("NodePool"))
        {
            foreach (var taint in (pool.At("spec", "template", "spec", "taints") as Sequence ?? []).OfType<Mapping>())
            {
                if (taint.TextOf("key") != "nvidia.com/gpu")
                {
                    review.Tell(pool, taint, AktusDiagnostics.TaintNotTolerated, pool.Name, taint.TextOf("key"));
                }
            }
        }
    }
}
