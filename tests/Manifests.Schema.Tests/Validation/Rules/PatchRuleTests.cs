using Xunit;

namespace Manifests.Schema.Tests.Validation.Rules;

/// <summary>A patch need not say what the object that it patches says already.</summary>
public sealed class PatchRuleTests
{
    [Theory]
    [InlineData("{containers: [{name: a, volumeMounts: [{name: v, mountPath: /a, mountPropagation: Bidirectional}]}]}")]
    [InlineData("{containers: [{name: a, resources: {requests: {example.com/gpu: 1}}, livenessProbe: {periodSeconds: 5}}]}")]
    [InlineData("{initContainers: [{name: b, livenessProbe: {periodSeconds: 5}}], tolerations: [{value: x}], dnsPolicy: None}")]
    [InlineData("{containers: [{name: a, env: [{name: A, value: null, valueFrom: {secretKeyRef: {key: k}}}]}]}")]
    public void PatchOfPods_IsAccepted(string spec) => Assert.Empty(Patch(spec));

    [Fact]
    public void WrongValueInAPatch_IsTold() => Assert.Equal(
        ["spec.template.spec.containers[0].ports[0].containerPort: expected a number from 1 to 65535, found the integer 0; raise it"],
        Patch("{containers: [{name: a, ports: [{containerPort: 0}]}]}"));

    private static string[] Patch(string spec) => RuleJudge.Resource(
        $"apiVersion: apps/v1\nkind: Deployment\nmetadata: {{name: w}}\nspec: {{template: {{spec: {spec}}}}}\n", isPatch: true);
}
