namespace Manifests.Review.Tests.Consequences;

/// <summary>What Force=true does to a change that the server refuses.</summary>
public sealed class RecreatedRuleTests
{
    private const string Rule = "recreated";

    [Theory]
    [InlineData(
        "batch/v1 Job",
        "annotations: {argocd.argoproj.io/sync-options: 'Force=true,Replace=true'} | spec: {completions: 1}",
        "annotations: {argocd.argoproj.io/sync-options: 'Force=true,Replace=true'} | spec: {completions: 2}",
        "Caution: ArgoCD deletes the object and makes it anew, because it has the sync option Force=true and the API server "
            + "refuses the change: it is missing meanwhile @ spec.completions => take Force=true away and give the object a new name")]
    [InlineData(
        "v1 PersistentVolumeClaim",
        "annotations: {argocd.argoproj.io/sync-options: Force=true} | spec: {volumeMode: Block}",
        "annotations: {argocd.argoproj.io/sync-options: Force=true} | spec: {volumeMode: Filesystem}",
        "Danger: ArgoCD deletes the object and makes it anew, because it has the sync option Force=true and the API server "
            + "refuses the change: the data of its volume is deleted too, unless the volume's reclaim policy is Retain @ "
            + "spec.volumeMode => take Force=true away and give the object a new name")]
    [InlineData(
        "s3.services.k8s.aws/v1alpha1 Bucket",
        "annotations: {argocd.argoproj.io/sync-options: Force=true} | spec: {name: a}",
        "annotations: {argocd.argoproj.io/sync-options: Force=true} | spec: {name: b}",
        "Danger: ArgoCD deletes the object and makes it anew, because it has the sync option Force=true and the API server "
            + "refuses the change: the bucket is deleted; while it has objects the deletion fails and hangs @ spec.name => take "
            + "Force=true away and give the object a new name")]
    public void RefusedChangeOfForcedObject_RecreatesIt(string kind, string before, string after, params string[] expected) =>
        Assert.Equal(expected, Judged.Update(Rule, kind, before, after));

    [Theory]
    [InlineData(
        "batch/v1 Job",
        "annotations: {argocd.argoproj.io/sync-options: 'Force=true'} | spec: {parallelism: 1}",
        "annotations: {argocd.argoproj.io/sync-options: 'Force=true'} | spec: {parallelism: 2}")]
    [InlineData(
        "batch/v1 Job",
        "annotations: {argocd.argoproj.io/sync-options: 'Replace=true'} | spec: {completions: 1}",
        "annotations: {argocd.argoproj.io/sync-options: 'Replace=true'} | spec: {completions: 2}")]
    public void OtherChanges_RecreateNothing(string kind, string before, string after) =>
        Assert.Empty(Judged.Update(Rule, kind, before, after));
}
