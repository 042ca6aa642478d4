namespace Manifests.Review.Tests.Consequences;

/// <summary>How many pods run.</summary>
public sealed class ReplicasRuleTests
{
    private const string Rule = "replicas-changed";

    [Theory]
    [InlineData(
        "apps/v1 Deployment",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}, replicas: 3}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}, replicas: 0}",
        "Danger: all 3 pods stop: the replicas go to 0 @ spec.replicas")]
    [InlineData(
        "apps/v1 Deployment",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}, replicas: 3}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}, replicas: 2}",
        "Caution: 1 pod stops: the replicas go from 3 to 2 @ spec.replicas")]
    [InlineData(
        "apps/v1 Deployment",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}, replicas: 3}",
        "Notice: 2 more pods start: the replicas go from 1 to 3 @ spec.replicas")]
    [InlineData(
        "apps/v1 Deployment",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}, replicas: 3}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}}",
        "Caution: the replicas go from 3 to 1 until an autoscaler raises them: the server fills in 1 for a field that is taken "
            + "away @ spec.replicas => sync with ServerSideApply=true, or list /spec/replicas in ignoreDifferences with "
            + "RespectIgnoreDifferences=true first")]
    [InlineData(
        "apps/v1 Deployment",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}, replicas: 0}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}}",
        "Caution: a pod starts: the server fills in 1 for a field that is taken away @ spec.replicas")]
    [InlineData(
        "argoproj.io/v1alpha1 Rollout",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}, replicas: 3}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}, replicas: 0}",
        "Danger: all 3 pods stop: the replicas go to 0 @ spec.replicas")]
    public void OtherReplicas_AreTold(string kind, string before, string after, params string[] expected) =>
        Assert.Equal(expected, Judged.Update(Rule, kind, before, after));

    [Theory]
    [InlineData(
        "apps/v1 Deployment",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}, replicas: 1}")]
    [InlineData(
        "apps/v1 Deployment",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}, replicas: 3}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:2'}]}}, selector: "
            + "{matchLabels: {app: web}}, replicas: 3}")]
    public void SameReplicas_AreNot(string kind, string before, string after) =>
        Assert.Empty(Judged.Update(Rule, kind, before, after));
}
