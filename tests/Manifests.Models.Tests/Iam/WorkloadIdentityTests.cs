using Manifests.Models.Ack.Eks.V1Alpha1;
using Manifests.Models.Ack.Iam.V1Alpha1;
using Manifests.Models.Iam;

namespace Manifests.Models.Tests.Iam;

/// <summary>The two ways in which pods get roles.</summary>
public sealed class WorkloadIdentityTests
{
    private static readonly Cluster Cluster = new("main", "aws") { Spec = new() { Name = "main", ResourcesVPCConfig = new() } };

    private static readonly Role Role = new("web", "aws") { Spec = new() { Name = "web-role", AssumeRolePolicyDocument = "{}" } };

    [Fact]
    public void Irsa_TrustsAccountsAndAnnotatesThem()
    {
        var identity = WorkloadIdentity.Irsa("111122223333", "https://oidc.example.com/id/A");

        Assert.True(identity.IsIrsa);
        Assert.Equal(
            TrustPolicy.Irsa(Arn.OidcProvider("111122223333", "oidc.example.com/id/A"), "oidc.example.com/id/A", "shop", "*").ToJson(),
            identity.Trust(("shop", "*")).ToJson());
        Assert.Equal(
            new Map<string> { ["eks.amazonaws.com/role-arn"] = "arn:aws:iam::111122223333:role/web-role" },
            identity.Annotations(Arn.Role("111122223333", "web-role")));
        Assert.Empty(identity.Associations(Role, ("shop", "web")));
    }

    [Fact]
    public void PodIdentity_TrustsItsServiceAndAssociates()
    {
        var identity = WorkloadIdentity.PodIdentity(Cluster);

        Assert.False(identity.IsIrsa);
        Assert.Equal(TrustPolicy.PodIdentity().ToJson(), identity.Trust(("shop", "web")).ToJson());
        Assert.Empty(identity.Annotations(Arn.Role("111122223333", "web-role")));
        var found = identity.Associations(Role, ("shop", "web"), ("shop", "job"));
        Assert.Equal(["shop-web", "shop-job"], found.Select(static association => association.Name));
        var spec = found[0].Spec!;
        Assert.Equal(
            ("aws", "main", "shop", "web", "web"),
            (found[0].Namespace, spec.ClusterRef!.From!.Name, spec.Namespace, spec.ServiceAccount, spec.RoleRef!.From!.Name));
    }

    [Theory]
    [InlineData("shop", "web-*")]
    [InlineData("shop-?", "web")]
    public void PodIdentity_AssociatesWholeNamesOnly(string @namespace, string name) =>
        Assert.Throws<ArgumentException>(() => WorkloadIdentity.PodIdentity(Cluster).Associations(Role, (@namespace, name)));
}
