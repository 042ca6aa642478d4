using Manifests.Models;
using Manifests.Models.Iam;

namespace Manifests.Platforms.KubeflowOnEks;

/// <summary>What the AWS Load Balancer Controller may do: make load balancers, and change those that carry its tag.</summary>
/// <remarks>Source: AWS Load Balancer Controller 2.11, <c>docs/install/iam_policy.json</c>.</remarks>
internal static class LoadBalancerControllerPolicy
{
    private const string Tag = "elbv2.k8s.aws/cluster";

    private static readonly string[] WebAclActions =
        ["AssociateWebACL", "DisassociateWebACL", "GetWebACL", "GetWebACLForResource"];

    private static readonly ValueList<string> Anything = ["*"];
    private static readonly ValueList<string> SecurityGroups = [Arn.Of("ec2", "*", "*", "security-group/*")];
    private static readonly ValueList<string> TargetGroups = Balancing("targetgroup/*/*");
    private static readonly ValueList<string> LoadBalancers =
        [.. TargetGroups, .. Balancing("loadbalancer/net/*/*", "loadbalancer/app/*/*")];

    private static readonly ValueList<string> Listeners = Balancing(
        "listener/net/*/*/*", "listener/app/*/*/*", "listener-rule/net/*/*/*", "listener-rule/app/*/*/*");

    // Asking whether a tag is absent is how a policy asks whether it is there.
    private static readonly Condition IsOurs = Condition.Null("aws:ResourceTag/" + Tag, false);
    private static readonly Condition BecomesOurs = Condition.Null("aws:RequestTag/" + Tag, false);
    private static readonly Condition KeepsItsOwner = Condition.Null("aws:RequestTag/" + Tag, true);

    public static PolicyDocument Document { get; } = new()
    {
        Statement =
        [
            Allow(Actions("iam", "CreateServiceLinkedRole"), Anything,
                Condition.StringEquals("iam:AWSServiceName", "elasticloadbalancing.amazonaws.com")),
            Allow(Actions("ec2", "DescribeAccountAttributes", "DescribeAddresses", "DescribeAvailabilityZones",
                "DescribeCoipPools", "DescribeInstances", "DescribeInternetGateways", "DescribeIpamPools",
                "DescribeNetworkInterfaces", "DescribeSecurityGroups", "DescribeSubnets", "DescribeTags",
                "DescribeVpcPeeringConnections", "DescribeVpcs", "GetCoipPoolUsage", "GetSecurityGroupsForVpc"), Anything),
            Allow(Actions("elasticloadbalancing", "DescribeCapacityReservation", "DescribeListenerAttributes",
                "DescribeListenerCertificates", "DescribeListeners", "DescribeLoadBalancerAttributes", "DescribeLoadBalancers",
                "DescribeRules", "DescribeSSLPolicies", "DescribeTags", "DescribeTargetGroupAttributes", "DescribeTargetGroups",
                "DescribeTargetHealth", "DescribeTrustStores"), Anything),
            Allow(Actions("acm", "DescribeCertificate", "ListCertificates"), Anything),
            Allow(Actions("cognito-idp", "DescribeUserPoolClient"), Anything),
            Allow(Actions("iam", "GetServerCertificate", "ListServerCertificates"), Anything),
            Allow(Actions("shield", "CreateProtection", "DeleteProtection", "DescribeProtection", "GetSubscriptionState"),
                Anything),
            Allow(Actions("waf-regional", WebAclActions), Anything),
            Allow(Actions("wafv2", WebAclActions), Anything),

            Allow(Actions("ec2", "AuthorizeSecurityGroupIngress", "CreateSecurityGroup", "RevokeSecurityGroupIngress"), Anything),
            Allow(Actions("ec2", "CreateTags"), SecurityGroups,
                Condition.StringEquals("ec2:CreateAction", "CreateSecurityGroup"), BecomesOurs),
            Allow(Actions("ec2", "CreateTags", "DeleteTags"), SecurityGroups, KeepsItsOwner, IsOurs),
            Allow(Actions("ec2", "DeleteSecurityGroup"), Anything, IsOurs),

            Allow(Actions("elasticloadbalancing", "CreateLoadBalancer", "CreateTargetGroup"), Anything, BecomesOurs),
            Allow(Actions("elasticloadbalancing", "CreateListener", "CreateRule", "DeleteListener", "DeleteRule"), Anything),
            Allow(Actions("elasticloadbalancing", "AddTags", "RemoveTags"), LoadBalancers, KeepsItsOwner, IsOurs),
            Allow(Actions("elasticloadbalancing", "AddTags", "RemoveTags"), Listeners),
            Allow(Actions("elasticloadbalancing", "AddTags"), LoadBalancers,
                Condition.StringEquals("elasticloadbalancing:CreateAction", "CreateTargetGroup", "CreateLoadBalancer"),
                BecomesOurs),
            Allow(Actions("elasticloadbalancing", "DeleteLoadBalancer", "DeleteTargetGroup", "ModifyCapacityReservation",
                "ModifyIpPools", "ModifyListenerAttributes", "ModifyLoadBalancerAttributes", "ModifyTargetGroup",
                "ModifyTargetGroupAttributes", "SetIpAddressType", "SetSecurityGroups", "SetSubnets"), Anything, IsOurs),
            Allow(Actions("elasticloadbalancing", "DeregisterTargets", "RegisterTargets"), TargetGroups),
            Allow(Actions("elasticloadbalancing", "AddListenerCertificates", "ModifyListener", "ModifyRule",
                "RemoveListenerCertificates", "SetRulePriorities", "SetWebAcl"), Anything),
        ],
    };

    private static ValueList<string> Balancing(params string[] resources) =>
        [.. resources.Select(static resource => (string)Arn.Of("elasticloadbalancing", "*", "*", resource))];

    private static ValueList<string> Actions(string service, params string[] names) =>
        [.. names.Select(name => $"{service}:{name}")];

    private static Statement Allow(
        ValueList<string> actions, ValueList<string> resources, params ReadOnlySpan<Condition> conditions) => new()
    {
        Effect = Effect.Allow,
        Action = actions,
        Resource = resources,
        Condition = conditions.IsEmpty ? null : ValueList.Create(conditions),
    };
}
