namespace Manifests.Review.Tests.Consequences;

/// <summary>How many pods may be evicted.</summary>
public sealed class DisruptionBudgetRuleTests
{
    private const string Rule = "disruption-budget-changed";

    [Theory]
    [InlineData(
        "policy/v1 PodDisruptionBudget",
        "spec: {minAvailable: 2}",
        "spec: {minAvailable: 1}",
        "Caution: more pods may be evicted at once: 'spec.minAvailable' goes from 2 to 1 @ spec.minAvailable")]
    [InlineData(
        "policy/v1 PodDisruptionBudget",
        "spec: {maxUnavailable: 2}",
        "spec: {maxUnavailable: 1}",
        "Notice: fewer pods may be evicted at once: 'spec.maxUnavailable' goes from 2 to 1 @ spec.maxUnavailable")]
    [InlineData(
        "policy/v1 PodDisruptionBudget",
        "spec: {maxUnavailable: 2}",
        "spec: {maxUnavailable: 0}",
        "Caution: no pod that it selects can be evicted any more: draining a node waits for ever @ spec.maxUnavailable => let "
            + "at least one pod be unavailable")]
    [InlineData(
        "policy/v1 PodDisruptionBudget",
        "",
        "spec: {minAvailable: 100%}",
        "Caution: no pod that it selects can be evicted any more: draining a node waits for ever @ spec.minAvailable => let at "
            + "least one pod be unavailable")]
    [InlineData(
        "policy/v1 PodDisruptionBudget",
        "spec: {minAvailable: 2}",
        "",
        "Caution: all pods that it selected may be evicted at once, for instance while nodes are drained")]
    [InlineData(
        "policy/v1 PodDisruptionBudget",
        "spec: {minAvailable: 2, selector: {matchLabels: {a: b}}}",
        "spec: {minAvailable: 2, selector: {matchLabels: {a: c}}}",
        "Caution: it protects other pods than before @ spec.selector.matchLabels.a")]
    public void OtherBudget_IsTold(string kind, string before, string after, params string[] expected) =>
        Assert.Equal(expected, Judged.Update(Rule, kind, before, after));

    [Theory]
    [InlineData(
        "policy/v1 PodDisruptionBudget",
        "spec: {minAvailable: 2}",
        "labels: {a: b} | spec: {minAvailable: 2}",
        "",
        "{prune: true}")]
    [InlineData("policy/v1 PodDisruptionBudget", "spec: {minAvailable: 2}", "", "", "")]
    public void SameBudget_IsNot(string kind, string before, string after, string others, string automated) =>
        Assert.Empty(Judged.Update(Rule, kind, before, after, others, automated));
}
