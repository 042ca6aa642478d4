namespace Manifests.Review.Tests.Consequences;

/// <summary>What stops when an object is deleted.</summary>
public sealed class RemovedRuleTests
{
    private const string Rule = "object-deleted";

    [Theory]
    [InlineData(
        "apps/v1 Deployment",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}}",
        "",
        "Caution: ArgoCD deletes it with the next sync, because its Application prunes: its pods stop")]
    [InlineData(
        "apps/v1 StatefulSet",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}}",
        "",
        "Caution: ArgoCD deletes it with the next sync, because its Application prunes: its pods stop, and their claims stay")]
    [InlineData(
        "v1 Service",
        "spec: {ports: []}",
        "",
        "Caution: ArgoCD deletes it with the next sync, because its Application prunes: its name no longer resolves, and its "
            + "address is gone")]
    [InlineData(
        "batch/v1 CronJob",
        "spec: {schedule: '* * * * *'}",
        "",
        "Caution: ArgoCD deletes it with the next sync, because its Application prunes: it runs no more, and running jobs are "
            + "stopped")]
    [InlineData("v1 LimitRange", "spec: {limits: []}", "", "Notice: ArgoCD deletes it with the next sync, because its Application prunes")]
    public void DeletedObject_SaysWhatStops(string kind, string before, string after, params string[] expected) =>
        Assert.Equal(expected, Judged.Update(Rule, kind, before, after));

    [Theory]
    [InlineData(
        "apps/v1 Deployment",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}}",
        "",
        "",
        "")]
    [InlineData("v1 PersistentVolumeClaim", "spec: {}", "", "", "{prune: true}")]
    public void KeptOrToldElsewhere_SaysNothing(string kind, string before, string after, string others, string automated) =>
        Assert.Empty(Judged.Update(Rule, kind, before, after, others, automated));
}
