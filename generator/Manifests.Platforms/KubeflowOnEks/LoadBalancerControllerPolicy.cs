using Manifests.Models;
using Manifests.Models.Iam;

namespace Manifests.Platforms.KubeflowOnEks;

/// <summary>What the AWS Load Balancer Controller may do: make load balancers, and change those that carry its tag.</summary>
/// <remarks>Source: AWS Load Balancer Controller 2.11, <c>docs/install/iam_policy.json</c>.</remarks>
internal static class LoadBalancerControllerPolicy
{
    private const string Tag = "elbv2.k8s.aws/cluster";

    private static readonly string SecurityGroups = Arn.Of("ec2", "*", "*", "security-group/*");
    private static readonly ValueList<string> LoadBalancers = Elb("targetgroup/*/*", "loadbalancer/net/*/*", "loadbalancer/app/*/*");
    private static readonly ValueList<string> Listeners =
        Elb("listener/net/*/*/*", "listener/app/*/*/*", "listener-rule/net/*/*/*", "listener-rule/app/*/*/*");

    private static Condition IsOurs => Condition.Null("aws:ResourceTag/" + Tag, false);

    private static Condition BecomesOurs => Condition.Null("aws:RequestTag/" + Tag, false);

    private static Condition KeepsOwner => Condition.Null("aws:RequestTag/" + Tag, true);

    public static PolicyDocument Document { get; } = new()
    {
        Statement =
        [
            Allow(["iam:CreateServiceLinkedRole"], ["*"], Condition.StringEquals("iam:AWSServiceName", "elasticloadbalancing.amazonaws.com")),
            Allow(
                [
                    "ec2:DescribeAccountAttributes", "ec2:DescribeAddresses", "ec2:DescribeAvailabilityZones", "ec2:DescribeCoipPools",
                    "ec2:DescribeInstances", "ec2:DescribeInternetGateways", "ec2:DescribeIpamPools", "ec2:DescribeNetworkInterfaces",
                    "ec2:DescribeSecurityGroups", "ec2:DescribeSubnets", "ec2:DescribeTags", "ec2:DescribeVpcPeeringConnections",
                    "ec2:DescribeVpcs", "ec2:GetCoipPoolUsage", "ec2:GetSecurityGroupsForVpc",
                    "elasticloadbalancing:DescribeCapacityReservation", "elasticloadbalancing:DescribeListenerAttributes",
                    "elasticloadbalancing:DescribeListenerCertificates", "elasticloadbalancing:DescribeListeners",
                    "elasticloadbalancing:DescribeLoadBalancerAttributes", "elasticloadbalancing:DescribeLoadBalancers",
                    "elasticloadbalancing:DescribeRules", "elasticloadbalancing:DescribeSSLPolicies", "elasticloadbalancing:DescribeTags",
                    "elasticloadbalancing:DescribeTargetGroupAttributes", "elasticloadbalancing:DescribeTargetGroups",
                    "elasticloadbalancing:DescribeTargetHealth", "elasticloadbalancing:DescribeTrustStores",
                ],
                ["*"]),
            Allow(
                [
                    "acm:DescribeCertificate", "acm:ListCertificates", "cognito-idp:DescribeUserPoolClient", "iam:GetServerCertificate",
                    "iam:ListServerCertificates", "shield:CreateProtection", "shield:DeleteProtection", "shield:DescribeProtection",
                    "shield:GetSubscriptionState", "waf-regional:AssociateWebACL", "waf-regional:DisassociateWebACL", "waf-regional:GetWebACL",
                    "waf-regional:GetWebACLForResource", "wafv2:AssociateWebACL", "wafv2:DisassociateWebACL", "wafv2:GetWebACL",
                    "wafv2:GetWebACLForResource",
                ],
                ["*"]),
            Allow(["ec2:AuthorizeSecurityGroupIngress", "ec2:CreateSecurityGroup", "ec2:RevokeSecurityGroupIngress"], ["*"]),
            Allow(["ec2:CreateTags"], [SecurityGroups], Condition.StringEquals("ec2:CreateAction", "CreateSecurityGroup"), BecomesOurs),
            Allow(["ec2:CreateTags", "ec2:DeleteTags"], [SecurityGroups], KeepsOwner, IsOurs),
            Allow(["ec2:DeleteSecurityGroup"], ["*"], IsOurs),
            Allow(["elasticloadbalancing:CreateLoadBalancer", "elasticloadbalancing:CreateTargetGroup"], ["*"], BecomesOurs),
            Allow(
                [
                    "elasticloadbalancing:CreateListener", "elasticloadbalancing:CreateRule", "elasticloadbalancing:DeleteListener",
                    "elasticloadbalancing:DeleteRule",
                ],
                ["*"]),
            Allow(["elasticloadbalancing:AddTags", "elasticloadbalancing:RemoveTags"], LoadBalancers, KeepsOwner, IsOurs),
            Allow(["elasticloadbalancing:AddTags", "elasticloadbalancing:RemoveTags"], Listeners),
            Allow(["elasticloadbalancing:AddTags"], LoadBalancers,
                Condition.StringEquals("elasticloadbalancing:CreateAction", "CreateTargetGroup", "CreateLoadBalancer"), BecomesOurs),
            Allow(
                [
                    "elasticloadbalancing:DeleteLoadBalancer", "elasticloadbalancing:DeleteTargetGroup",
                    "elasticloadbalancing:ModifyCapacityReservation", "elasticloadbalancing:ModifyIpPools",
                    "elasticloadbalancing:ModifyListenerAttributes", "elasticloadbalancing:ModifyLoadBalancerAttributes",
                    "elasticloadbalancing:ModifyTargetGroup", "elasticloadbalancing:ModifyTargetGroupAttributes",
                    "elasticloadbalancing:SetIpAddressType", "elasticloadbalancing:SetSecurityGroups", "elasticloadbalancing:SetSubnets",
                ],
                ["*"], IsOurs),
            Allow(["elasticloadbalancing:DeregisterTargets", "elasticloadbalancing:RegisterTargets"], Elb("targetgroup/*/*")),
            Allow(
                [
                    "elasticloadbalancing:AddListenerCertificates", "elasticloadbalancing:ModifyListener", "elasticloadbalancing:ModifyRule",
                    "elasticloadbalancing:RemoveListenerCertificates", "elasticloadbalancing:SetRulePriorities",
                    "elasticloadbalancing:SetWebAcl",
                ],
                ["*"]),
        ],
    };

    private static ValueList<string> Elb(params string[] resources) =>
        [.. resources.Select(static resource => (string)Arn.Of("elasticloadbalancing", "*", "*", resource))];

    private static Statement Allow(ValueList<string> actions, ValueList<string> resources, params ReadOnlySpan<Condition> conditions) => new()
    {
        Effect = Effect.Allow,
        Action = actions,
        Resource = resources,
        Condition = conditions.IsEmpty ? null : ValueList.Create(conditions),
    };
}
