using Xunit;

namespace Manifests.Schema.Tests.Validation.Metadata;

public sealed class KubernetesFinalizerRuleTests
{
    private const string Form = "a name with a domain such as example.com/cleanup, or kubernetes, orphan or foregroundDeletion";

    [Theory]
    [InlineData("v1", "ConfigMap", "metadata: {name: x, finalizers: [own]}", "metadata.finalizers[0]: the finalizer \"own\" is not valid; expected " + Form)]
    [InlineData("v1", "ConfigMap", "metadata: {name: x, finalizers: [kubernetes, example.com/own]}", null)]
    [InlineData("policy/v1", "PodDisruptionBudget", "metadata: {name: x, finalizers: [own]}", null)]
    [InlineData("v1", "Namespace", "metadata: {name: x}, spec: {finalizers: [kubernetes]}", null)]
    [InlineData("v1", "Namespace", "metadata: {name: x}, spec: {finalizers: [a b]}", "spec.finalizers[0]: the finalizer \"a b\" is not valid; expected " + Form)]
    public void Finalizers_OfBuiltInKinds(string apiVersion, string kind, string fields, string? sentence) => Assert.Equal(
        sentence is null ? [] : [sentence], RealJudge.Sentences($"{{apiVersion: {apiVersion}, kind: {kind}, {fields}}}"));

    [Theory]
    [InlineData("apiVersion: a/b/c, kind: A", "metadata.ownerReferences[0].apiVersion: expected an apiVersion such as apps/v1, found \"a/b/c\"; write it in that form")]
    [InlineData("apiVersion: v1, kind: Event", "metadata.ownerReferences[0]: an Event cannot own an object; remove the owner")]
    [InlineData("apiVersion: \"\", kind: A", "metadata.ownerReferences[0].apiVersion: the required field 'apiVersion' is empty; fill it in")]
    public void BadOwner_IsRefused(string owner, string sentence) => Assert.Equal(
        [sentence],
        RealJudge.Sentences($"{{apiVersion: v1, kind: ConfigMap, metadata: {{name: x, ownerReferences: [{{{owner}, name: a, uid: b}}]}}}}"));
}
