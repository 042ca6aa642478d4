using Manifests.Diagnostics;
using Manifests.Models.Iam;
using Manifests.Platforms.KubeflowOnEks;
using Manifests.Platforms.Tests.Rendering;

namespace Manifests.Platforms.Tests.KubeflowOnEks;

/// <summary>The long policies of the add-ons, and the service accounts that take them.</summary>
public sealed class AddonRoleTests
{
    private static readonly AwsAccount Account = new(new KubeflowOnEksSettings
    {
        AccountId = OnEks.AccountId,
        Region = "us-east-1",
        OidcIssuer = OnEks.Issuer,
    });

    [Fact]
    public void KarpenterPolicy_IsOneThatAwsAccepts() =>
        AssertAccepted(new KarpenterControllerPolicy(Account, "cluster", Arn.Role(OnEks.AccountId, "nodes")).ToDocument());

    [Fact]
    public void LoadBalancerPolicy_IsOneThatAwsAccepts() => AssertAccepted(LoadBalancerControllerPolicy.Document);

    [Fact]
    public void InlinePolicies_FitTheLimitOfARole()
    {
        foreach (var role in OnEks.Default.OfKind("Role"))
        {
            var policies = role.Object!.MappingOf("spec")!.MappingOf("inlinePolicies");
            Assert.InRange(policies?.Sum(static policy => policy.Value.Text().Length) ?? 0, 0, 10240);
        }
    }

    [Theory]
    [InlineData("karpenter", "karpenter-controller")]
    [InlineData("aws-load-balancer-controller", "aws-load-balancer-controller")]
    public void Chart_RunsAsTheAccountThatTheRoleTrusts(string application, string role)
    {
        var chart = OnEks.Default.Resource("Application", application);
        var account = chart.TextAt("spec", "source", "helm", "valuesObject", "serviceAccount", "name");
        var trust = OnEks.Default.Resource("Role", role).TextAt("spec", "assumeRolePolicyDocument");

        var subject = $"system:serviceaccount:{chart.TextAt("spec", "destination", "namespace")}:{account}";
        Assert.Contains($"\"{subject}\"", trust, StringComparison.Ordinal);
    }

    private static void AssertAccepted(PolicyDocument policy)
    {
        var found = new DiagnosticBag();
        policy.Check(PolicyUse.Identity, found, Location.None);
        Assert.Empty(found.ToSorted());
    }
}
