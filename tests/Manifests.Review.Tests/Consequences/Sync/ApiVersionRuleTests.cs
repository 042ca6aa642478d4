namespace Manifests.Review.Tests.Consequences;

/// <summary>In which version an object is written.</summary>
public sealed class ApiVersionRuleTests
{
    private const string Rule = "api-version-changed";

    [Fact]
    public void AnotherVersion_IsANotice() => Assert.Equal(
        ["Notice: it is written as 'policy/v1' instead of 'policy/v1beta1': the same object, if the cluster serves both @ apiVersion"],
        Judged.Tell(Rule, Judged.Grade(
            Judged.Object("policy/v1beta1 PodDisruptionBudget", "spec: {minAvailable: 1}"), Judged.Object("policy/v1 PodDisruptionBudget", "spec: {minAvailable: 1}"))));

    [Fact]
    public void TheSameVersion_IsNot() =>
        Assert.Empty(Judged.Update(Rule, "policy/v1 PodDisruptionBudget", "spec: {minAvailable: 1}", "spec: {minAvailable: 2}"));
}
