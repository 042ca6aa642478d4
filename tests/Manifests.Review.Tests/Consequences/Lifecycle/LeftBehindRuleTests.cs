namespace Manifests.Review.Tests.Consequences;

/// <summary>What stays in the cluster without the tree.</summary>
public sealed class LeftBehindRuleTests
{
    private const string Rule = "left-behind";

    [Theory]
    [InlineData(
        "apps/v1 Deployment",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}}",
        "",
        "",
        "",
        "Notice: its Application does not prune by itself, so it stays in the cluster until somebody syncs with prune")]
    [InlineData(
        "apps/v1 Deployment",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}}",
        "",
        "",
        "{prune: true, enabled: false}",
        "Notice: its Application does not prune by itself, so it stays in the cluster until somebody syncs with prune")]
    [InlineData(
        "apps/v1 Deployment",
        "annotations: {argocd.argoproj.io/sync-options: 'Prune=false, Validate=false'} | spec: {template: {metadata: {labels: "
            + "{app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: {matchLabels: {app: web}}}",
        "",
        "",
        "{prune: true}",
        "Notice: ArgoCD keeps it in the cluster, because it has the sync option Prune=false")]
    public void UnprunedObject_StaysBehind(string kind, string before, string after, string others, string automated, params string[] expected) =>
        Assert.Equal(expected, Judged.Update(Rule, kind, before, after, others, automated));

    [Theory]
    [InlineData(
        "apps/v1 Deployment",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}}",
        "",
        "",
        "{prune: true}")]
    [InlineData(
        "apps/v1 Deployment",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:2'}]}}, selector: "
            + "{matchLabels: {app: web}}}",
        "",
        "")]
    public void PrunedObject_DoesNot(string kind, string before, string after, string others, string automated) =>
        Assert.Empty(Judged.Update(Rule, kind, before, after, others, automated));
}
