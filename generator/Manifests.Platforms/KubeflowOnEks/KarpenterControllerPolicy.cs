using Manifests.Models;
using Manifests.Models.Iam;

namespace Manifests.Platforms.KubeflowOnEks;

/// <summary>What Karpenter's controller may do: start and stop the nodes of one cluster, which it knows by their tags.</summary>
/// <remarks>
/// Source: Karpenter 1.3, reference "CloudFormation", the controller policy; without the interruption queue, which this platform
/// does not have.
/// </remarks>
internal sealed class KarpenterControllerPolicy(AwsAccount account, string cluster, Arn nodeRole)
{
    private const string NodePool = "karpenter.sh/nodepool";
    private const string NodeClass = "karpenter.k8s.aws/ec2nodeclass";
    private const string ClusterName = "eks:eks-cluster-name";
    private const string Region = "topology.kubernetes.io/region";

    private static readonly ValueList<string> Launch = ["ec2:RunInstances", "ec2:CreateFleet"];

    private string Owned => "kubernetes.io/cluster/" + cluster;

    public PolicyDocument ToDocument() => new()
    {
        Statement =
        [
            Allow("AllowScopedEC2InstanceAccessActions", Launch,
                [
                    Shared("image/*"), Shared("snapshot/*"),
                    Ec2("capacity-reservation/*"), Ec2("security-group/*"), Ec2("subnet/*"),
                ]),
            Allow("AllowScopedEC2LaunchTemplateAccessActions", Launch, [Ec2("launch-template/*")],
                Equal(Has(Owned), "owned"), Any(Has(NodePool))),
            Allow("AllowScopedEC2InstanceActionsWithTags", [.. Launch, "ec2:CreateLaunchTemplate"], Launched(),
                Equal(Gets(Owned), "owned"), Equal(Gets(ClusterName), cluster), Any(Gets(NodePool))),
            Allow("AllowScopedResourceCreationTagging", ["ec2:CreateTags"], Launched(),
                Equal(Gets(Owned), "owned"), Equal(Gets(ClusterName), cluster), Any(Gets(NodePool)),
                Equal("ec2:CreateAction", "RunInstances", "CreateFleet", "CreateLaunchTemplate")),
            Allow("AllowScopedResourceTagging", ["ec2:CreateTags"], [Ec2("instance/*")],
                Equal(Has(Owned), "owned"), Any(Has(NodePool)),
                Condition.Of(ConditionOperator.StringEquals.IfExists(), Gets(ClusterName), cluster),
                Condition.Of(
                    ConditionOperator.StringEquals.ForAllValues(), "aws:TagKeys", ClusterName, "karpenter.sh/nodeclaim", "Name")),
            Allow("AllowScopedDeletion", ["ec2:TerminateInstances", "ec2:DeleteLaunchTemplate"],
                [Ec2("instance/*"), Ec2("launch-template/*")], Equal(Has(Owned), "owned"), Any(Has(NodePool))),
            Allow("AllowRegionalReadActions",
                [
                    "ec2:DescribeCapacityReservations", "ec2:DescribeImages", "ec2:DescribeInstances",
                    "ec2:DescribeInstanceTypeOfferings", "ec2:DescribeInstanceTypes", "ec2:DescribeLaunchTemplates",
                    "ec2:DescribeSecurityGroups", "ec2:DescribeSpotPriceHistory", "ec2:DescribeSubnets",
                ],
                ["*"], Equal("aws:RequestedRegion", account.Region)),
            Allow("AllowSSMReadActions", ["ssm:GetParameter"], [Arn.Of("ssm", account.Region, "", "parameter/aws/service/*")]),
            Allow("AllowPricingReadActions", ["pricing:GetProducts"], ["*"]),
            Allow("AllowPassingInstanceRole", ["iam:PassRole"], [nodeRole], Equal("iam:PassedToService", "ec2.amazonaws.com")),
            Allow("AllowScopedInstanceProfileCreationActions", ["iam:CreateInstanceProfile"], [InstanceProfiles],
                Equal(Gets(Owned), "owned"), Equal(Gets(ClusterName), cluster), Equal(Gets(Region), account.Region),
                Any(Gets(NodeClass))),
            Allow("AllowScopedInstanceProfileTagActions", ["iam:TagInstanceProfile"], [InstanceProfiles],
                Equal(Has(Owned), "owned"), Equal(Has(Region), account.Region), Any(Has(NodeClass)),
                Equal(Gets(Owned), "owned"), Equal(Gets(ClusterName), cluster), Equal(Gets(Region), account.Region),
                Any(Gets(NodeClass))),
            Allow("AllowScopedInstanceProfileActions",
                ["iam:AddRoleToInstanceProfile", "iam:RemoveRoleFromInstanceProfile", "iam:DeleteInstanceProfile"],
                [InstanceProfiles],
                Equal(Has(Owned), "owned"), Equal(Has(Region), account.Region), Any(Has(NodeClass))),
            Allow("AllowInstanceProfileReadActions", ["iam:GetInstanceProfile"], [InstanceProfiles]),
            Allow("AllowAPIServerEndpointDiscovery", ["eks:DescribeCluster"], [account.Cluster]),
        ],
    };

    private string InstanceProfiles => Arn.Of("iam", "", account.Id, "instance-profile/*");

    private ValueList<string> Launched() =>
    [
        Ec2("fleet/*"), Ec2("instance/*"), Ec2("volume/*"), Ec2("network-interface/*"), Ec2("launch-template/*"),
        Ec2("spot-instances-request/*"),
    ];

    private string Ec2(string resource) => Arn.Of("ec2", account.Region, "*", resource);

    // Images and snapshots belong to no account in their ARNs.
    private string Shared(string resource) => Arn.Of("ec2", account.Region, "", resource);

    private static string Has(string tag) => "aws:ResourceTag/" + tag;

    private static string Gets(string tag) => "aws:RequestTag/" + tag;

    private static Condition Equal(string key, params ReadOnlySpan<string> values) => Condition.StringEquals(key, values);

    private static Condition Any(string key) => Condition.StringLike(key, "*");

    private static Statement Allow(
        string sid, ValueList<string> actions, ValueList<string> resources, params ReadOnlySpan<Condition> conditions) => new()
    {
        Sid = sid,
        Effect = Effect.Allow,
        Action = actions,
        Resource = resources,
        Condition = conditions.IsEmpty ? null : ValueList.Create(conditions),
    };
}
