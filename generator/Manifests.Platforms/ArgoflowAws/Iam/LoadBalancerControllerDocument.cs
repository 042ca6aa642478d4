using Manifests.Models;
using Manifests.Models.Iam;
using static Manifests.Platforms.ArgoflowAws.Iam.Allowing;

namespace Manifests.Platforms.ArgoflowAws.Iam;

/// <summary>What the AWS Load Balancer Controller may do: make load balancers, and change those that carry its tag.</summary>
/// <remarks>Source: AWS Load Balancer Controller 2.2, <c>docs/install/iam_policy.json</c>.</remarks>
internal static class LoadBalancerControllerDocument
{
    private const string Ec2 = "ec2";
    private const string Balancing = "elasticloadbalancing";
    private const string Tag = "elbv2.k8s.aws/cluster";

    private static readonly string[] WebAclActions = ["GetWebACL", "GetWebACLForResource", "AssociateWebACL", "DisassociateWebACL"];
    private static readonly ValueList<string> SecurityGroups = [Arn.Of(Ec2, "*", "*", "security-group/*")];
    private static readonly ValueList<string> TargetGroups = Resources("targetgroup/*/*");
    private static readonly ValueList<string> Balancers = Resources("targetgroup/*/*", "loadbalancer/net/*/*", "loadbalancer/app/*/*");

    private static readonly ValueList<string> Listeners =
        Resources("listener/net/*/*/*", "listener/app/*/*/*", "listener-rule/net/*/*/*", "listener-rule/app/*/*/*");

    // Asking whether a tag is absent is how a policy asks whether it is there.
    private static readonly Condition IsOurs = Condition.Null("aws:ResourceTag/" + Tag, false);
    private static readonly Condition BecomesOurs = Condition.Null("aws:RequestTag/" + Tag, false);
    private static readonly Condition KeepsItsOwner = Condition.Null("aws:RequestTag/" + Tag, true);

    public static PolicyDocument Make() => new()
    {
        Statement =
        [
            These(Describing(), Anything),
            These(OfOtherServices(), Anything),
            .. OnSecurityGroups(),
            .. OnLoadBalancers(),
        ],
    };

    private static ValueList<string> Describing() =>
    [
        "iam:CreateServiceLinkedRole",
        .. Actions(Ec2, "DescribeAccountAttributes", "DescribeAddresses", "DescribeAvailabilityZones", "DescribeInternetGateways",
            "DescribeVpcs", "DescribeSubnets", "DescribeSecurityGroups", "DescribeInstances", "DescribeNetworkInterfaces", "DescribeTags",
            "GetCoipPoolUsage", "DescribeCoipPools"),
        .. Actions(Balancing, "DescribeLoadBalancers", "DescribeLoadBalancerAttributes", "DescribeListeners",
            "DescribeListenerCertificates", "DescribeSSLPolicies", "DescribeRules", "DescribeTargetGroups", "DescribeTargetGroupAttributes",
            "DescribeTargetHealth", "DescribeTags"),
    ];

    private static ValueList<string> OfOtherServices() =>
    [
        "cognito-idp:DescribeUserPoolClient",
        .. Actions("acm", "ListCertificates", "DescribeCertificate"),
        .. Actions("iam", "ListServerCertificates", "GetServerCertificate"),
        .. Actions("waf-regional", WebAclActions),
        .. Actions("wafv2", WebAclActions),
        .. Actions("shield", "GetSubscriptionState", "DescribeProtection", "CreateProtection", "DeleteProtection"),
    ];

    private static Statement[] OnSecurityGroups() =>
    [
        These(Actions(Ec2, "AuthorizeSecurityGroupIngress", "RevokeSecurityGroupIngress"), Anything),
        These(Actions(Ec2, "CreateSecurityGroup"), Anything),
        These(Actions(Ec2, "CreateTags"), SecurityGroups, Condition.StringEquals("ec2:CreateAction", "CreateSecurityGroup"), BecomesOurs),
        These(Actions(Ec2, "CreateTags", "DeleteTags"), SecurityGroups, KeepsItsOwner, IsOurs),
        These(Actions(Ec2, "AuthorizeSecurityGroupIngress", "RevokeSecurityGroupIngress", "DeleteSecurityGroup"), Anything, IsOurs),
    ];

    private static Statement[] OnLoadBalancers() =>
    [
        These(Actions(Balancing, "CreateLoadBalancer", "CreateTargetGroup"), Anything, BecomesOurs),
        These(Actions(Balancing, "CreateListener", "DeleteListener", "CreateRule", "DeleteRule"), Anything),
        These(Actions(Balancing, "AddTags", "RemoveTags"), Balancers, KeepsItsOwner, IsOurs),
        These(Actions(Balancing, "AddTags", "RemoveTags"), Listeners),
        These(Actions(Balancing, "ModifyLoadBalancerAttributes", "SetIpAddressType", "SetSecurityGroups", "SetSubnets",
            "DeleteLoadBalancer", "ModifyTargetGroup", "ModifyTargetGroupAttributes", "DeleteTargetGroup"), Anything, IsOurs),
        These(Actions(Balancing, "RegisterTargets", "DeregisterTargets"), TargetGroups),
        These(
            Actions(Balancing, "SetWebAcl", "ModifyListener", "AddListenerCertificates", "RemoveListenerCertificates", "ModifyRule"), Anything),
    ];

    private static ValueList<string> Resources(params string[] names) =>
        [.. names.Select(static name => (string)Arn.Of(Balancing, "*", "*", name))];
}
