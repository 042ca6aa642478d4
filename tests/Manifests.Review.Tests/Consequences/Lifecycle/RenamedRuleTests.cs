namespace Manifests.Review.Tests.Consequences;

/// <summary>What a new name or namespace means.</summary>
public sealed class RenamedRuleTests
{
    private const string Rule = "renamed";

    [Theory]
    [InlineData(
        "apps/v1 Deployment",
        "name: old | spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, "
            + "selector: {matchLabels: {app: web}}, paused: true, minReadySeconds: 3}",
        "name: new | spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, "
            + "selector: {matchLabels: {app: web}}, paused: true, minReadySeconds: 3}",
        "Notice: no object can be renamed: a new one is made, and nothing is copied @ metadata.name")]
    [InlineData(
        "v1 PersistentVolumeClaim",
        "namespace: a | spec: {storageClassName: gp3, accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}",
        "namespace: b | spec: {storageClassName: gp3, accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}",
        "Caution: no object can be moved to another namespace: a new one is made there, and nothing is copied; the new one "
            + "starts empty @ metadata.namespace => copy what has to be kept, or keep the name")]
    public void NewIdentity_MakesANewObject(string kind, string before, string after, params string[] expected) =>
        Assert.Equal(expected, Judged.Update(Rule, kind, before, after));

    [Theory]
    [InlineData(
        "apps/v1 Deployment",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:2'}]}}, selector: "
            + "{matchLabels: {app: web}}}")]
    public void SameIdentity_SaysNothing(string kind, string before, string after) =>
        Assert.Empty(Judged.Update(Rule, kind, before, after));
}
