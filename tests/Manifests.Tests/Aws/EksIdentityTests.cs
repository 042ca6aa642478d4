namespace Manifests.Tests.Aws;

public sealed class EksIdentityTests
{
    private const string Account = "111122223333";

    private static readonly EksIdentity Irsa = EksIdentity.Irsa(Account, "https://oidc.example.com/id/A");
    private static readonly EksIdentity PodIdentity = EksIdentity.PodIdentity(Account);
    private static readonly ServiceAccountRef Web = new("shop", "web");
    private static readonly ServiceAccountRef Job = new("shop", "job-*");

    [Fact]
    public void Irsa_TrustsEachAccountByAStatement() => Assert.Equal(
        "{\"Version\":\"2012-10-17\",\"Statement\":["
        + "{\"Effect\":\"Allow\",\"Principal\":{\"Federated\":\"arn:aws:iam::111122223333:oidc-provider/oidc.example.com/id/A\"},\"Action\":\"sts:AssumeRoleWithWebIdentity\","
        + "\"Condition\":{\"StringEquals\":{\"oidc.example.com/id/A:aud\":\"sts.amazonaws.com\",\"oidc.example.com/id/A:sub\":\"system:serviceaccount:shop:web\"}}},"
        + "{\"Effect\":\"Allow\",\"Principal\":{\"Federated\":\"arn:aws:iam::111122223333:oidc-provider/oidc.example.com/id/A\"},\"Action\":\"sts:AssumeRoleWithWebIdentity\","
        + "\"Condition\":{\"StringEquals\":{\"oidc.example.com/id/A:aud\":\"sts.amazonaws.com\"},\"StringLike\":{\"oidc.example.com/id/A:sub\":\"system:serviceaccount:shop:job-*\"}}}]}",
        Irsa.Trust(Web, Job).ToJson());

    [Fact]
    public void PodIdentity_TrustsTheServiceOnce() => Assert.Equal(
        "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"Service\":\"pods.eks.amazonaws.com\"},\"Action\":[\"sts:AssumeRole\",\"sts:TagSession\"]}]}",
        PodIdentity.Trust(Web, Job).ToJson());

    [Fact]
    public void Annotations_AreForIrsaOnly()
    {
        Assert.Equal("arn:aws:iam::111122223333:role/web", Irsa.Annotations("web")["eks.amazonaws.com/role-arn"]);
        Assert.Empty(PodIdentity.Annotations("web"));
    }

    [Fact]
    public void Associations_AreForPodIdentityOnly()
    {
        Assert.Empty(Irsa.Associations("cluster", "role", Web));
        var association = Assert.Single(PodIdentity.Associations("cluster", "role", Web));
        Assert.Equal(
            "clusterRef:\n  from:\n    name: cluster\nnamespace: shop\nroleRef:\n  from:\n    name: role\nserviceAccount: web\n",
            Yaml.Of(association.Spec!.ToNode()));
        Assert.Equal(("shop-web", "ack-system"), (association.Name, association.Namespace));
    }

    [Fact]
    public void ChartValues_AnnotateForIrsaOnly()
    {
        Assert.Equal(
            "create: true\nname: web\nannotations:\n  eks.amazonaws.com/role-arn: arn:aws:iam::111122223333:role/r\n", Yaml.Of(Irsa.ChartValues("web", "r")));
        Assert.Equal("create: true\nname: web\n", Yaml.Of(PodIdentity.ChartValues("web", "r")));
    }

    [Fact]
    public void RoleForNobody_IsRefused() =>
        Assert.StartsWith("A role without a service account is for nobody", Assert.Throws<ArgumentException>(() => Irsa.Trust()).Message, StringComparison.Ordinal);
}
