using Manifests.Schema.Explaining;
using Xunit;

namespace Manifests.Schema.Tests.Explaining;

public sealed class FieldWalkTests
{
    [Theory]
    [InlineData("deployment.spec.containers", "spec.containers", "[]Container")]
    [InlineData("deployment.spec.containers.name", "spec.containers.name", "string")]
    [InlineData("deployment.spec.containers[0].name", "spec.containers.name", "string")]
    [InlineData("deployment.spec.containers[].name", "spec.containers.name", "string")]
    [InlineData("deployment.spec.containers.*.name", "spec.containers.*.name", "string")]
    [InlineData("Deployment.SPEC.Containers.IMAGEPULLPOLICY", "spec.containers.imagePullPolicy", "string")]
    [InlineData("deployment.spec.containers.limits", "spec.containers.limits", "map[string]Limit")]
    [InlineData("deployment.spec.containers.limits.*.amount", "spec.containers.limits.*.amount", "integer")]
    [InlineData("deployment.self.self.spec", "self.self.spec", "Spec")]
    [InlineData("deployment.", "", "Deployment")]
    public void Path_LeadsToTheField(string subject, string path, string type)
    {
        var answer = ExplainSample.Answer(new ExplainQuery(subject));

        Assert.Equal((path, type), (answer.Path, answer.Field.Type));
    }

    [Theory]
    [InlineData("deployment.spec.container", "MAN2063: Deployment.spec has no field 'container'; did you mean 'containers'? It has containers and replicas")]
    [InlineData("deployment.spec.containers.nmae", "MAN2063: Deployment.spec.containers has no field 'nmae'; did you mean 'name'? It has name, env, imagePullPolicy, limits, protocol and resizePolicy")]
    [InlineData("deployment.amount", "MAN2063: Deployment has no field 'amount'; did you mean 'Deployment.spec.containers.limits.*.amount'? It has apiVersion, extra, finalizers, raw, self and spec")]
    [InlineData("deployment.colour", "MAN2063: Deployment has no field 'colour'; it has apiVersion, extra, finalizers, raw, self and spec")]
    [InlineData("deployment.spec.containers.env.PATH", "MAN2065: Deployment.spec.containers.env is a map with keys of your choice, so 'PATH' is none the catalog knows; write '*' for any key: Deployment.spec.containers.env.*")]
    [InlineData("deployment.spec.replicas.minimum", "MAN2066: Deployment.spec.replicas is of type integer, so there is nothing to explain below it; leave out 'minimum'")]
    [InlineData("deployment.raw.x", "MAN2066: Deployment.raw is free in form, so there is nothing to explain below it; leave out 'x'")]
    [InlineData("tgikwelle.spec.x", "MAN2066: Tgikwelle.spec is free in form, so there is nothing to explain below it; leave out 'x'")]
    [InlineData("gateway.spec.listeners.x", "MAN2066: Gateway.spec.listeners is of type string, so there is nothing to explain below it; leave out 'x'")]
    public void UnknownField_IsToldWithTheNearest(string subject, string sentence) =>
        Assert.Equal([sentence], ExplainSample.Ask(new ExplainQuery(subject)).Sentences);

    [Fact]
    public void FieldOfALaterRelease_IsToldWithItsReleases() => Assert.Equal(
        ["MAN2064: Kubernetes 1.32 knows no field 'resizePolicy' of Deployment.spec.containers; it is known to 1.33 and later. Ask for another release, or for none"],
        ExplainSample.Ask(new ExplainQuery("deployment.spec.containers.resizePolicy") { Release = new(1, 32) }).Sentences);
}
