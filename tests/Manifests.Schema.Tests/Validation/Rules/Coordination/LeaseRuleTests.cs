using Xunit;

namespace Manifests.Schema.Tests.Validation.Rules;

public sealed class LeaseRuleTests
{
    [Theory]
    [InlineData("leaseDurationSeconds: 1, leaseTransitions: 0", null)]
    [InlineData("leaseDurationSeconds: 0", "spec.leaseDurationSeconds: expected a number of at least 1, found the integer 0; raise it")]
    [InlineData("leaseTransitions: -1", "spec.leaseTransitions: expected a number of at least 0, found the integer -1; raise it")]
    [InlineData("preferredHolder: a", "spec.preferredHolder: 'preferredHolder' may not be set without a 'strategy'; remove it")]
    public void Lease_IsChecked(string spec, string? sentence) => Assert.Equal(
        sentence is null ? [] : [sentence],
        RealJudge.Sentences($"{{apiVersion: coordination.k8s.io/v1, kind: Lease, metadata: {{name: x}}, spec: {{{spec}}}}}"));
}
