using Xunit;

namespace Manifests.Schema.Tests.Validation.Kinds;

public sealed class RemovedKindsTests
{
    [Theory]
    [InlineData("extensions/v1beta1", "Ingress", "extensions/v1beta1 Ingress was removed in Kubernetes 1.22; use networking.k8s.io/v1; a backend is 'service.name' with 'service.port.number' there, and each path needs a 'pathType'")]
    [InlineData("apps/v1beta2", "Deployment", "apps/v1beta2 Deployment was removed in Kubernetes 1.16; use apps/v1; 'spec.selector' is required there, and may not change afterwards")]
    [InlineData("batch/v1beta1", "CronJob", "batch/v1beta1 CronJob was removed in Kubernetes 1.25; use batch/v1")]
    [InlineData("policy/v1beta1", "PodSecurityPolicy", "policy/v1beta1 PodSecurityPolicy was removed in Kubernetes 1.25; label the namespaces with Pod Security levels, which took its place")]
    public void RemovedKind_SaysSinceWhenAndWhatToUse(string apiVersion, string kind, string sentence) =>
        Assert.Equal([": " + sentence], RealJudge.Sentences($"{{apiVersion: {apiVersion}, kind: {kind}, metadata: {{name: x}}}}"));

    [Fact]
    public void ServedKind_IsNotAmongThem() => Assert.Empty(RealJudge.Sentences(
        "{apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: {name: x}, spec: {defaultBackend: {service: {name: a, port: {number: 80}}}}}"));
}
