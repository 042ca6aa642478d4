using Manifests.Models.Ack.Eks.V1Alpha1;
using Manifests.Models.Ack.Iam.V1Alpha1;
using Manifests.Models.Core.V1;
using Manifests.Models.Iam;
using Manifests.Yaml;

namespace Manifests.Tests.Checks;

/// <summary>Roles and the service accounts that take them.</summary>
public sealed class RoleTrustTests : IDisposable
{
    private const string Issuer = "oidc.eks.us-east-1.amazonaws.com/id/0123456789ABCDEF0123456789ABCDEF";
    private const string Arn = "arn:aws:iam::111122223333:role/web-role";

    private readonly TestWorkspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Theory]
    [InlineData("shop", "web", "shop", "web")]
    [InlineData("shop", "*", "shop", "web")]
    [InlineData("*", "web-?", "shop", "web-1")]
    public void TrustedAccount_IsAccepted(string trustedNamespace, string trusted, string @namespace, string name) =>
        Assert.Empty(OfAccount(trustedNamespace, trusted, @namespace, name));

    [Theory]
    [InlineData("shop", "web", "shop", "Web")]
    [InlineData("shop", "web", "store", "web")]
    [InlineData("shop", "web-*", "shop", "web")]
    public void OtherAccount_IsRefused(string trustedNamespace, string trusted, string @namespace, string name) => Assert.Equal(
        [$"output/demo/aws/account.yaml(7,33): error MAN5311: the service account '{@namespace}/{name}' takes the role 'web-role', whose trust policy does not let 'system:serviceaccount:{@namespace}:{name}' in; its pods would get no credentials. Name it in the trust policy, or take another role. [v1 ServiceAccount {@namespace}/{name}]"],
        OfAccount(trustedNamespace, trusted, @namespace, name).Where(static finding => finding.Contains("MAN53", StringComparison.Ordinal)));

    [Fact]
    public void RoleMadeElsewhere_IsNotJudged() => Assert.Empty(workspace.Findings(static platform =>
        platform.Component("aws").Add("account.yaml", new ServiceAccount("web", "shop") { Annotations = { [WorkloadIdentity.RoleAnnotation] = Arn } })));

    [Fact]
    public void AccountOfAChart_IsRefused() => Assert.Equal(
        ["output/demo/apps/web.yaml(19,43): error MAN5311: the service account 'shop/web' takes the role 'web-role', whose trust policy does not let 'system:serviceaccount:shop:web' in; its pods would get no credentials. Name it in the trust policy, or take another role. [argoproj.io/v1alpha1 Application argocd/web]"],
        OfChart("store"));

    [Fact]
    public void AccountOfAChart_IsAccepted() => Assert.Empty(OfChart("shop"));

    [Fact]
    public void AssociationWithARoleForPodIdentity_IsAccepted() => Assert.Empty(OfAssociation(TrustPolicy.PodIdentity()));

    [Fact]
    public void AssociationWithARoleForOthers_IsRefused() => Assert.Equal(
        ["output/demo/aws/association.yaml(13,13): error MAN5312: the association 'shop-web' gives out the role 'web-role', whose trust policy does not let 'pods.eks.amazonaws.com' do sts:AssumeRole and sts:TagSession. Trust it with TrustPolicy.PodIdentity(). [eks.services.k8s.aws/v1alpha1 PodIdentityAssociation ack-system/shop-web]"],
        OfAssociation(TrustPolicy.Service("pods.eks.amazonaws.com")));

    private string[] OfAccount(string trustedNamespace, string trusted, string @namespace, string name) => workspace.Findings(platform =>
    {
        var aws = platform.Component("aws");
        aws.Add("role.yaml", RoleOf(WorkloadIdentity.Irsa("111122223333", Issuer).Trust((trustedNamespace, trusted))));
        aws.Add("account.yaml", new ServiceAccount(name, @namespace) { Annotations = { [WorkloadIdentity.RoleAnnotation] = Arn } });
    });

    private string[] OfChart(string trustedNamespace) => workspace.Findings(platform =>
    {
        platform.Repository("https://github.com/example/configs");
        var aws = platform.Component("aws");
        aws.Add("role.yaml", RoleOf(WorkloadIdentity.Irsa("111122223333", Issuer).Trust((trustedNamespace, "web"))));
        var account = new Mapping { ["name"] = "web", ["annotations"] = new Mapping { [WorkloadIdentity.RoleAnnotation] = Arn } };
        var chart = ApplicationSource.Helm("https://charts.example.com", "web", "1.0.0") with
        {
            Values = new() { ["rbac"] = new Mapping { ["serviceAccount"] = account } },
        };
        platform.Application("aws", aws, destination: "ack-system");
        platform.Application("web", chart, destination: "shop");
        platform.Application("root", platform.Component("apps"));
    });

    private string[] OfAssociation(PolicyDocument trust) => workspace.Findings(platform =>
    {
        var aws = platform.Component("aws");
        var role = RoleOf(trust);
        var cluster = new Cluster("main", "ack-system") { Spec = new() { Name = "main", ResourcesVPCConfig = new() } };
        aws.Add("role.yaml", role);
        aws.Add("association.yaml", WorkloadIdentity.PodIdentity(cluster).Associations(role, ("shop", "web"))[0]);
    });

    private static Role RoleOf(PolicyDocument trust) =>
        new("web", "ack-system") { Spec = new() { Name = "web-role", AssumeRolePolicyDocument = trust.ToJson() } };
}
