namespace Manifests.Review.Tests.Consequences;

/// <summary>Two who say how many pods run.</summary>
public sealed class ContestedReplicasRuleTests
{
    private const string Rule = "replicas-contested";

    [Theory]
    [InlineData(
        "apps/v1 Deployment",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}, replicas: 3}",
        "apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: {name: hpa, namespace: shop}\nspec: "
            + "{maxReplicas: 5, scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}}\n",
        "Caution: each sync sets the replicas back, against HorizontalPodAutoscaler 'hpa' @ spec.replicas => take "
            + "spec.replicas away, or list /spec/replicas in the Application's ignoreDifferences")]
    [InlineData(
        "autoscaling/v2 HorizontalPodAutoscaler",
        "",
        "spec: {maxReplicas: 5, scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: reader}}",
        "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: reader, namespace: shop}\nspec:\n  replicas: 2\n  selector: "
            + "{matchLabels: {app: r}}\n  template:\n    metadata: {labels: {app: r}}\n    spec:\n      containers:\n      - name: "
            + "r\n        image: r:1\n",
        "Caution: each sync of Deployment 'reader' sets the replicas back to what its spec.replicas says @ spec.scaleTargetRef "
            + "=> take spec.replicas away, or list /spec/replicas in the Application's ignoreDifferences")]
    public void ReplicasBesideAnAutoscaler_AreContested(string kind, string before, string after, string others, params string[] expected) =>
        Assert.Equal(expected, Judged.Update(Rule, kind, before, after, others));

    [Theory]
    [InlineData(
        "apps/v1 Deployment",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}, replicas: 3}",
        "")]
    [InlineData(
        "autoscaling/v2 HorizontalPodAutoscaler",
        "",
        "spec: {maxReplicas: 5, scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: reader}}",
        "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: reader, namespace: shop}\nspec:\n  selector: {matchLabels: "
            + "{app: r}}\n  template:\n    metadata: {labels: {app: r}}\n    spec:\n      containers:\n      - name: r\n        "
            + "image: r:1\n")]
    public void OneWhoSaysIt_SaysNothing(string kind, string before, string after, string others) =>
        Assert.Empty(Judged.Update(Rule, kind, before, after, others));
}
