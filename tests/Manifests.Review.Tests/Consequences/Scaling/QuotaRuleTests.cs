namespace Manifests.Review.Tests.Consequences;

/// <summary>How much a namespace may use.</summary>
public sealed class QuotaRuleTests
{
    private const string Rule = "quota-lowered";

    [Theory]
    [InlineData(
        "v1 ResourceQuota",
        "spec: {hard: {cpu: '4', pods: '10'}}",
        "spec: {hard: {cpu: 3500m, pods: '10', memory: 1Gi}}",
        "Caution: the limit for 'cpu' goes from '4' to '3500m': what runs stays, and restarted pods may be refused @ "
            + "spec.hard.cpu => look at what the namespace uses (kubectl describe quota)",
        "Caution: new pods and objects are refused once 'memory' of the namespace reaches '1Gi'; what runs stays @ "
            + "spec.hard.memory")]
    public void LowerQuota_IsTold(string kind, string before, string after, params string[] expected) =>
        Assert.Equal(expected, Judged.Update(Rule, kind, before, after));

    [Theory]
    [InlineData("v1 ResourceQuota", "spec: {hard: {cpu: '4', pods: '10'}}", "spec: {hard: {cpu: 5000m}}")]
    public void HigherQuota_IsNot(string kind, string before, string after) =>
        Assert.Empty(Judged.Update(Rule, kind, before, after));
}
