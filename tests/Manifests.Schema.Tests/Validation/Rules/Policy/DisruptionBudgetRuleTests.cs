using Xunit;

namespace Manifests.Schema.Tests.Validation.Rules;

public sealed class DisruptionBudgetRuleTests
{
    [Theory]
    [InlineData("minAvailable: 1, maxUnavailable: 1", "spec: expected only one of 'minAvailable' and 'maxUnavailable', found 'minAvailable' and 'maxUnavailable'; keep one of them")]
    [InlineData("minAvailable: -1", "spec.minAvailable: expected a number of at least 0, found the integer -1; raise it")]
    [InlineData("minAvailable: \"50\"", "spec.minAvailable: expected a count such as 1 or a share such as 50%, found the text \"50\"; write it in that form")]
    [InlineData("maxUnavailable: 101%", "spec.maxUnavailable: expected at most 100%, found 101%; lower it")]
    public void BadBudget_IsRefused(string spec, string sentence) => Assert.Equal([sentence], RealJudge.Sentences(Budget(spec)));

    [Theory]
    [InlineData("minAvailable: 0")]
    [InlineData("maxUnavailable: 100%")]
    [InlineData("selector: {}")]
    public void GoodBudget_IsAccepted(string spec) => Assert.Empty(RealJudge.Sentences(Budget(spec)));

    private static string Budget(string spec) => $"{{apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: {{name: \"X y\"}}, spec: {{{spec}}}}}";
}
