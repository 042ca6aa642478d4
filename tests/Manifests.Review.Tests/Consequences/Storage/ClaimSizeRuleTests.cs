namespace Manifests.Review.Tests.Consequences;

/// <summary>How large a claim is.</summary>
public sealed class ClaimSizeRuleTests
{
    private const string Rule = "claim-resized";

    [Theory]
    [InlineData(
        "v1 PersistentVolumeClaim",
        "spec: {resources: {requests: {storage: 2Gi}}}",
        "spec: {resources: {requests: {storage: 1Gi}}}",
        "",
        "Danger: the sync fails: a claim cannot shrink, from 2Gi to 1Gi @ spec.resources.requests.storage => make a claim with "
            + "a new name, copy the data, and let the pods use it")]
    [InlineData(
        "v1 PersistentVolumeClaim",
        "spec: {resources: {requests: {storage: 1Gi}}}",
        "spec: {resources: {requests: {storage: 2Gi}}}",
        "",
        "Notice: the volume grows from 1Gi to 2Gi, which cannot be undone @ spec.resources.requests.storage")]
    [InlineData(
        "v1 PersistentVolumeClaim",
        "spec: {storageClassName: gp3, resources: {requests: {storage: 1Gi}}}",
        "spec: {storageClassName: gp3, resources: {requests: {storage: 2Gi}}}",
        "apiVersion: storage.k8s.io/v1\nkind: StorageClass\nmetadata: {name: gp3}\nprovisioner: ebs.csi.aws.com\n",
        "Danger: the sync fails: the claim shall grow from 1Gi to 2Gi, and its StorageClass does not allow that @ "
            + "spec.resources.requests.storage => set allowVolumeExpansion of the StorageClass to true first")]
    [InlineData(
        "v1 PersistentVolumeClaim",
        "spec: {storageClassName: gp3, resources: {requests: {storage: 1Gi}}}",
        "spec: {storageClassName: gp3, resources: {requests: {storage: 2Gi}}}",
        "apiVersion: storage.k8s.io/v1\nkind: StorageClass\nmetadata: {name: gp3}\nprovisioner: "
            + "ebs.csi.aws.com\nallowVolumeExpansion: true\n",
        "Notice: the volume grows from 1Gi to 2Gi, which cannot be undone @ spec.resources.requests.storage")]
    public void OtherSize_IsTold(string kind, string before, string after, string others, params string[] expected) =>
        Assert.Equal(expected, Judged.Update(Rule, kind, before, after, others));

    [Theory]
    [InlineData(
        "v1 PersistentVolumeClaim",
        "spec: {resources: {requests: {storage: 1024Mi}}}",
        "labels: {a: b} | spec: {resources: {requests: {storage: 1Gi}}}")]
    public void SameSize_IsNot(string kind, string before, string after) =>
        Assert.Empty(Judged.Update(Rule, kind, before, after));
}
