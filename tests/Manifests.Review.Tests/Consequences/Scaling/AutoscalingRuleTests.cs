namespace Manifests.Review.Tests.Consequences;

/// <summary>Between how many pods an autoscaler chooses.</summary>
public sealed class AutoscalingRuleTests
{
    private const string Rule = "autoscaling-changed";

    [Theory]
    [InlineData(
        "autoscaling/v2 HorizontalPodAutoscaler",
        "spec: {minReplicas: 3, maxReplicas: 9}",
        "spec: {minReplicas: 2, maxReplicas: 5}",
        "Caution: fewer pods may run: the least number goes from 3 to 2 @ spec.minReplicas",
        "Caution: fewer pods can run under load: the greatest number goes from 9 to 5 @ spec.maxReplicas")]
    [InlineData(
        "autoscaling/v2 HorizontalPodAutoscaler",
        "spec: {minReplicas: 3, maxReplicas: 9}",
        "spec: {minReplicas: 4, maxReplicas: 10}",
        "Notice: more pods run at least: the least number goes from 3 to 4 @ spec.minReplicas",
        "Notice: more pods can run under load: the greatest number goes from 9 to 10 @ spec.maxReplicas")]
    [InlineData(
        "keda.sh/v1alpha1 ScaledObject",
        "spec: {minReplicaCount: 1, scaleTargetRef: {name: a}}",
        "spec: {maxReplicaCount: 50, scaleTargetRef: {name: b}}",
        "Caution: it may scale to 0 from now on: the first request or message after that waits for a pod to start @ "
            + "spec.minReplicaCount",
        "Caution: fewer pods can run under load: the greatest number goes from 100 to 50 @ spec.maxReplicaCount",
        "Caution: it scales Deployment 'b' from now on, and Deployment 'a' keeps the replicas that it has @ spec.scaleTargetRef")]
    [InlineData(
        "keda.sh/v1alpha1 ScaledObject",
        "spec: {triggers: [{type: cron}]}",
        "spec: {triggers: [{type: cpu}]}",
        "Notice: it scales by other measures, so the replicas may change at once @ spec.triggers[0].type")]
    public void OtherBounds_AreTold(string kind, string before, string after, params string[] expected) =>
        Assert.Equal(expected, Judged.Update(Rule, kind, before, after));

    [Theory]
    [InlineData(
        "keda.sh/v1alpha1 ScaledObject",
        "spec: {pollingInterval: 1}",
        "spec: {pollingInterval: 2, minReplicaCount: 0, maxReplicaCount: 100}")]
    public void SameBounds_AreNot(string kind, string before, string after) =>
        Assert.Empty(Judged.Update(Rule, kind, before, after));
}
