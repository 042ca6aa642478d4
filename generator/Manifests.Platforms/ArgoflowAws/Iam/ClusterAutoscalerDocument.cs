using Manifests.Models.Iam;

namespace Manifests.Platforms.ArgoflowAws.Iam;

/// <summary>What the cluster autoscaler may do: see all Auto Scaling groups, and change those of its cluster.</summary>
internal static class ClusterAutoscalerDocument
{
    private const string Tag = "autoscaling:ResourceTag/";

    public static PolicyDocument Make(IamFacts facts) => new()
    {
        Statement =
        [
            Allowing.These(
                [
                    "ec2:DescribeLaunchTemplateVersions",
                    .. Allowing.Actions(
                        "autoscaling",
                        "DescribeTags",
                        "DescribeLaunchConfigurations",
                        "DescribeAutoScalingInstances",
                        "DescribeAutoScalingGroups"),
                ],
                Allowing.Anything) with { Sid = "clusterAutoscalerAll" },
            Allowing.These(
                Allowing.Actions("autoscaling", "UpdateAutoScalingGroup", "TerminateInstanceInAutoScalingGroup", "SetDesiredCapacity"),
                Allowing.Anything,
                Condition.StringEquals(Tag + "k8s.io/cluster-autoscaler/enabled", "true"),
                Condition.StringEquals($"{Tag}kubernetes.io/cluster/{facts.Cluster}", "owned")) with { Sid = "clusterAutoscalerOwn" },
        ],
    };
}
