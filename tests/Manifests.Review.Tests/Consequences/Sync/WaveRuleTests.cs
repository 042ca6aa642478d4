namespace Manifests.Review.Tests.Consequences;

/// <summary>When an object is applied.</summary>
public sealed class WaveRuleTests
{
    private const string Rule = "order-changed";

    [Theory]
    [InlineData(
        "v1 ConfigMap",
        "annotations: {argocd.argoproj.io/sync-wave: '2'}",
        "annotations: {argocd.argoproj.io/sync-wave: '-1'}",
        "Notice: it is applied earlier: its wave goes from 2 to -1 @ metadata.annotations['argocd.argoproj.io/sync-wave']")]
    [InlineData(
        "v1 ConfigMap",
        "-",
        "annotations: {argocd.argoproj.io/sync-wave: '5'}",
        "Notice: it is applied later: its wave goes from 0 to 5 @ metadata.annotations['argocd.argoproj.io/sync-wave']")]
    [InlineData(
        "batch/v1 Job",
        "-",
        "annotations: {argocd.argoproj.io/hook: PreSync}",
        "Caution: it is a hook (PreSync): ArgoCD makes it anew in that phase of each sync @ "
            + "metadata.annotations['argocd.argoproj.io/hook']")]
    [InlineData(
        "batch/v1 Job",
        "annotations: {argocd.argoproj.io/hook: PreSync}",
        "-",
        "Caution: it is no hook any more: ArgoCD applies it with all others and keeps it @ "
            + "metadata.annotations['argocd.argoproj.io/hook']")]
    [InlineData(
        "v1 ConfigMap",
        "annotations: {argocd.argoproj.io/sync-options: 'Prune=false,Delete=false'}",
        "annotations: {argocd.argoproj.io/sync-options: 'Force=true'}",
        "Caution: it is deleted when it, or its Application, leaves the tree: no more Prune=false and Delete=false @ "
            + "metadata.annotations['argocd.argoproj.io/sync-options']",
        "Caution: ArgoCD deletes it and makes it anew whenever the API server refuses a change (Force=true) @ "
            + "metadata.annotations['argocd.argoproj.io/sync-options']")]
    public void OtherOrder_IsTold(string kind, string before, string after, params string[] expected) =>
        Assert.Equal(expected, Judged.Update(Rule, kind, before, after));

    [Theory]
    [InlineData("v1 ConfigMap", "-", "annotations: {argocd.argoproj.io/sync-wave: '0'}")]
    [InlineData("v1 ConfigMap", "-", "annotations: {argocd.argoproj.io/sync-wave: 'no number'}")]
    public void SameOrder_IsNot(string kind, string before, string after) =>
        Assert.Empty(Judged.Update(Rule, kind, before, after));
}
