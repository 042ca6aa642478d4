namespace Manifests.Review.Tests.Consequences;

/// <summary>What goes with an object that is deleted.</summary>
public sealed class DataLostRuleTests
{
    private const string Rule = "data-lost";

    [Theory]
    [InlineData(
        "v1 PersistentVolumeClaim",
        "spec: {storageClassName: gp3}",
        "",
        "",
        "Danger: ArgoCD deletes it with the next sync, because its Application prunes: the data of its volume is deleted too, "
            + "unless the volume's reclaim policy is Retain => annotate it with argocd.argoproj.io/sync-options: "
            + "Prune=false,Delete=false in a change before this one")]
    [InlineData(
        "v1 PersistentVolumeClaim",
        "spec: {storageClassName: gp3}",
        "",
        "apiVersion: storage.k8s.io/v1\nkind: StorageClass\nmetadata: {name: gp3}\nprovisioner: "
            + "ebs.csi.aws.com\nreclaimPolicy: Retain\n",
        "Caution: ArgoCD deletes it with the next sync, because its Application prunes: its volume is kept, because the "
            + "reclaim policy of its StorageClass is Retain")]
    [InlineData(
        "v1 PersistentVolume",
        "spec: {persistentVolumeReclaimPolicy: Delete}",
        "",
        "",
        "Danger: ArgoCD deletes it with the next sync, because its Application prunes: what it stands for is deleted too, "
            + "because its reclaim policy is Delete => annotate it with argocd.argoproj.io/sync-options: Prune=false,Delete=false in "
            + "a change before this one")]
    [InlineData(
        "v1 PersistentVolume",
        "spec: {persistentVolumeReclaimPolicy: Retain}",
        "",
        "",
        "Caution: ArgoCD deletes it with the next sync, because its Application prunes: what it stands for is kept, because "
            + "its reclaim policy is not Delete")]
    [InlineData(
        "v1 Namespace",
        "-",
        "",
        "",
        "Danger: ArgoCD deletes it with the next sync, because its Application prunes: every object in it is deleted, claims "
            + "and their data included => annotate it with argocd.argoproj.io/sync-options: Prune=false,Delete=false in a change "
            + "before this one")]
    [InlineData(
        "apiextensions.k8s.io/v1 CustomResourceDefinition",
        "name: apples.example.org | spec: {group: example.org, scope: Namespaced, names: {plural: apples, kind: Apple}, "
            + "versions: [{name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object}}}]}",
        "",
        "",
        "Danger: ArgoCD deletes it with the next sync, because its Application prunes: every object of the kind is deleted, in "
            + "all namespaces => annotate it with argocd.argoproj.io/sync-options: Prune=false,Delete=false in a change before this "
            + "one")]
    [InlineData(
        "v1 Secret",
        "type: Opaque",
        "",
        "",
        "Danger: ArgoCD deletes it with the next sync, because its Application prunes: its values are gone, and pods that read "
            + "it cannot start => annotate it with argocd.argoproj.io/sync-options: Prune=false,Delete=false in a change before this "
            + "one")]
    [InlineData(
        "bitnami.com/v1alpha1 SealedSecret",
        "spec: {encryptedData: {p: AgA}}",
        "",
        "",
        "Danger: ArgoCD deletes it with the next sync, because its Application prunes: the Secret that it was opened to is "
            + "deleted with it, and pods that read that cannot start => annotate it with argocd.argoproj.io/sync-options: "
            + "Prune=false,Delete=false in a change before this one")]
    [InlineData(
        "external-secrets.io/v1 ExternalSecret",
        "spec: {target: {creationPolicy: Orphan}}",
        "",
        "",
        "Caution: ArgoCD deletes it with the next sync, because its Application prunes: the Secret that it filled stays")]
    [InlineData(
        "apps/v1 StatefulSet",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}, persistentVolumeClaimRetentionPolicy: {whenDeleted: Delete}, volumeClaimTemplates: "
            + "[{metadata: {name: d}}]}",
        "",
        "",
        "Danger: ArgoCD deletes it with the next sync, because its Application prunes: its pods stop, and their claims are "
            + "deleted with their data (whenDeleted: Delete) => set spec.persistentVolumeClaimRetentionPolicy.whenDeleted to Retain "
            + "in a change before this one")]
    [InlineData(
        "s3.services.k8s.aws/v1alpha1 Bucket",
        "spec: {name: a}",
        "",
        "",
        "Danger: ArgoCD deletes it with the next sync, because its Application prunes: the bucket is deleted; while it has "
            + "objects the deletion fails and hangs => annotate it with services.k8s.aws/deletion-policy: retain in a change before "
            + "this one")]
    [InlineData(
        "s3.services.k8s.aws/v1alpha1 Bucket",
        "annotations: {services.k8s.aws/deletion-policy: retain} | spec: {name: a}",
        "",
        "",
        "Caution: ArgoCD deletes it with the next sync, because its Application prunes: what it made in AWS is kept, as its "
            + "deletion policy says")]
    [InlineData(
        "s3.services.k8s.aws/v1alpha1 Bucket",
        "spec: {name: a}",
        "",
        "apiVersion: v1\nkind: Namespace\nmetadata: {name: shop, annotations: {s3.services.k8s.aws/deletion-policy: retain}}\n",
        "Caution: ArgoCD deletes it with the next sync, because its Application prunes: what it made in AWS is kept, as its "
            + "deletion policy says")]
    [InlineData(
        "ec2.services.k8s.aws/v1alpha1 Subnet",
        "spec: {cidrBlock: 10.0.0.0/24}",
        "",
        "",
        "Caution: ArgoCD deletes it with the next sync, because its Application prunes: what it made in AWS is deleted too => "
            + "annotate it with services.k8s.aws/deletion-policy: retain in a change before this one")]
    [InlineData(
        "kubeflow.org/v1 Profile",
        "spec: {owner: {kind: User, name: a}}",
        "",
        "",
        "Danger: ArgoCD deletes it with the next sync, because its Application prunes: its namespace is deleted with "
            + "everything in it => annotate it with argocd.argoproj.io/sync-options: Prune=false,Delete=false in a change before "
            + "this one")]
    [InlineData(
        "v1 PersistentVolumeClaim",
        "annotations: {argocd.argoproj.io/sync-options: Prune=confirm} | spec: {storageClassName: gp3}",
        "",
        "",
        "Danger: ArgoCD deletes it once somebody confirms, as the sync option Prune=confirm says: the data of its volume is "
            + "deleted too, unless the volume's reclaim policy is Retain => annotate it with argocd.argoproj.io/sync-options: "
            + "Prune=false,Delete=false in a change before this one")]
    public void DeletedDataKind_IsADanger(string kind, string before, string after, string others, params string[] expected) =>
        Assert.Equal(expected, Judged.Update(Rule, kind, before, after, others));

    [Theory]
    [InlineData("v1 PersistentVolumeClaim", "spec: {storageClassName: gp3}", "", "", "")]
    [InlineData("v1 PersistentVolumeClaim", "spec: {storageClassName: gp3}", "", "", "{selfHeal: true}")]
    [InlineData(
        "v1 PersistentVolumeClaim",
        "annotations: {argocd.argoproj.io/sync-options: 'Prune=false'} | spec: {}",
        "",
        "",
        "{prune: true}")]
    [InlineData(
        "apps/v1 Deployment",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}}",
        "",
        "",
        "{prune: true}")]
    [InlineData(
        "apps/v1 StatefulSet",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1'}]}}, selector: "
            + "{matchLabels: {app: web}}}",
        "",
        "",
        "{prune: true}")]
    [InlineData("v1 PersistentVolumeClaim", "", "spec: {storageClassName: gp3}", "", "{prune: true}")]
    public void KeptOrHarmless_SaysNothing(string kind, string before, string after, string others, string automated) =>
        Assert.Empty(Judged.Update(Rule, kind, before, after, others, automated));
}
