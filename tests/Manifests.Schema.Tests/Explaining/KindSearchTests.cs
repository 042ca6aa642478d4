using Manifests.Schema.Explaining;
using Xunit;

namespace Manifests.Schema.Tests.Explaining;

public sealed class KindSearchTests
{
    [Theory]
    [InlineData("Deployment", "apps/v1 Deployment ")]
    [InlineData("deployment", "apps/v1 Deployment ")]
    [InlineData("DEPLOYMENTS", "apps/v1 Deployment ")]
    [InlineData("deployments.v1.apps", "apps/v1 Deployment ")]
    [InlineData("deployments.v1beta1.apps.spec", "apps/v1beta1 Deployment spec")]
    [InlineData("deployments.apps.spec", "apps/v1 Deployment spec")]
    [InlineData("deployments.v1beta1", "apps/v1beta1 Deployment ")]
    [InlineData("gateway", "net.k8s.io/v1 Gateway ")]
    [InlineData("gateway.spec.listeners", "net.k8s.io/v1 Gateway spec.listeners")]
    [InlineData("gateways.mesh.example.servers", "mesh.example/v1 Gateway servers")]
    [InlineData("gateways.v1beta1.net.k8s.io", "net.k8s.io/v1beta1 Gateway ")]
    [InlineData("tgikwellae", "mesh.example/v1alpha1 Tgikwelle ")]
    [InlineData("deploy", "apps/v1 Deployment ")]
    [InlineData("deploy.spec.replicas", "apps/v1 Deployment spec.replicas")]
    [InlineData("DEPLOY.v1beta1.apps.spec", "apps/v1beta1 Deployment spec")]
    [InlineData("gw", "mesh.example/v1 Gateway ")]
    [InlineData("gtw", "net.k8s.io/v1 Gateway ")]
    [InlineData("tgiks", "mesh.example/v1alpha1 Tgikwelle ")]
    public void Kind_IsFoundInEachForm(string subject, string expected)
    {
        var answer = ExplainSample.Answer(new ExplainQuery(subject));

        Assert.Equal(expected, $"{answer.Kind.ApiVersion} {answer.Kind.Kind} {answer.Path}");
    }

    [Theory]
    [InlineData("mesh.example/v1", "mesh.example/v1")]
    [InlineData("NET.k8s.io/v1beta1", "net.k8s.io/v1beta1")]
    public void ApiVersion_Chooses(string asked, string expected) =>
        Assert.Equal(expected, ExplainSample.Answer(new ExplainQuery("gateway") { ApiVersion = asked }).Kind.ApiVersion);

    [Fact]
    public void OtherKindsOfTheName_AreTold() => Assert.Equal(
        ["mesh.example/v1", "net.k8s.io/v1beta1"],
        ExplainSample.Answer(new ExplainQuery("gateway")).Others.Select(static other => other.ApiVersion).Order(StringComparer.Ordinal));

    [Fact]
    public void Others_AreThoseOfTheRelease()
    {
        Assert.Single(ExplainSample.Answer(new ExplainQuery("deployment") { Release = new(1, 32) }).Others);
        Assert.Empty(ExplainSample.Answer(new ExplainQuery("deployment") { Release = new(1, 33) }).Others);
    }

    [Theory]
    [InlineData("", null, "MAN2067: nothing was named to explain; expected a kind or a field, such as deployment or httproute.spec.rules")]
    [InlineData("depoyment", null, "MAN2060: the catalog has no kind 'depoyment'; did you mean Deployment?")]
    [InlineData("deploymnets.spec", null, "MAN2060: the catalog has no kind 'deploymnets'; did you mean Deployment?")]
    [InlineData("tgikz", null, "MAN2060: the catalog has no kind 'tgikz'; did you mean Tgikwelle?")]
    [InlineData("gwx", null, "MAN2060: the catalog has no kind 'gwx'; nothing in it is called alike. Check the spelling, or add its CustomResourceDefinition to the catalog")]
    [InlineData("deploy.spec.replica", null, "MAN2063: Deployment.spec has no field 'replica'; did you mean 'replicas'? It has containers and replicas")]
    [InlineData("gate", null, "MAN2060: the catalog has no kind 'gate'; did you mean Gateway?")]
    [InlineData("zzzzzz", null, "MAN2060: the catalog has no kind 'zzzzzz'; nothing in it is called alike. Check the spelling, or add its CustomResourceDefinition to the catalog")]
    [InlineData("deployment", "apps/v2", "MAN2061: the catalog has no Deployment in 'apps/v2'; it has apps/v1 and apps/v1beta1. Name one of them, or none for the preferred one")]
    [InlineData("deployments.v7.apps", null, "MAN2061: the catalog has no Deployment in 'v7'; it has apps/v1 and apps/v1beta1. Name one of them, or none for the preferred one")]
    [InlineData("deployment", "apps/v1beta1", "MAN2062: Kubernetes 1.34 serves no apps/v1beta1 Deployment; the catalog has apps/v1beta1 (1.32 and earlier). Ask for another release, or for none")]
    public void UnknownKind_IsToldWithTheNearest(string subject, string? apiVersion, string sentence) => Assert.Equal(
        [sentence],
        ExplainSample.Ask(new ExplainQuery(subject) { ApiVersion = apiVersion, Release = new(1, 34) }).Sentences);
}
