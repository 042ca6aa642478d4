namespace Manifests.Review.Tests.Consequences;

/// <summary>What becomes of objects whose Application leaves the tree with them.</summary>
public sealed class RemovalTests
{
    private const string Cascade = "[resources-finalizer.argocd.argoproj.io]";
    private const string Prunes = "{automated: {prune: true}}";

    [Theory]
    [InlineData("v1 ConfigMap", "data: {}", Cascade, "object-deleted",
        "Caution: ArgoCD deletes it together with its Application, which has the resources-finalizer: pods that read it cannot start any more")]
    [InlineData("v1 ConfigMap", "data: {}", "[]", "left-behind",
        "Notice: its Application is deleted, but the object stays in the cluster and belongs to nobody, because the Application has no resources-finalizer")]
    [InlineData("v1 ConfigMap", "annotations: {helm.sh/resource-policy: keep} | data: {}", Cascade, "left-behind",
        "Notice: its Application is deleted, but the object stays in the cluster and belongs to nobody, because it says that it may not be deleted "
        + "(Delete=false or helm.sh/resource-policy: keep)")]
    [InlineData("v1 ConfigMap", "annotations: {argocd.argoproj.io/sync-options: Delete=false} | data: {}", Cascade, "left-behind",
        "Notice: its Application is deleted, but the object stays in the cluster and belongs to nobody, because it says that it may not be deleted "
        + "(Delete=false or helm.sh/resource-policy: keep)")]
    [InlineData("apiextensions.k8s.io/v1 CustomResourceDefinition", "name: apples.example.org | spec: {}", Cascade, "left-behind",
        "Notice: its Application is deleted, but the object stays in the cluster and belongs to nobody, because ArgoCD keeps definitions then")]
    [InlineData("v1 PersistentVolumeClaim", "spec: {}", Cascade, "data-lost",
        "Danger: ArgoCD deletes it together with its Application, which has the resources-finalizer: the data of its volume is deleted too, "
        + "unless the volume's reclaim policy is Retain => annotate it with argocd.argoproj.io/sync-options: Prune=false,Delete=false in a change before this one")]
    public void ObjectOfADeletedApplication_FollowsItsFinalizer(string kind, string fields, string finalizers, string rule, string expected) =>
        Assert.Equal([expected], Judged.Tell(rule, WithoutChild(kind, fields, finalizers, Prunes)));

    [Fact]
    public void ObjectOfAnApplicationThatStays_StaysToo() => Assert.Equal(
        [
            "Notice: its Application left the tree but stays in the cluster, so the object stays until somebody deletes it",
            "Notice: its Application does not prune by itself, so it stays in the cluster until somebody syncs with prune",
        ],
        Judged.Tell("left-behind", WithoutChild("v1 ConfigMap", "data: {}", Cascade, "{}")).Order().Reverse());

    [Fact]
    public void ObjectThatLeavesTheFolderOfAnApplicationThatStays_IsPruned()
    {
        (string, string)[] kept = [("one/kept.yaml", "apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: kept, namespace: shop}\n")];

        Assert.Equal(
            ["Caution: its Application left the tree but stays in the cluster and deletes it, because it prunes: pods that read it cannot start any more"],
            Judged.Tell("object-deleted", Judged.Grade(
                [.. kept, ("apps/one.yaml", Judged.Application("one", Prunes)), ("one/map.yaml", Judged.Object("v1 ConfigMap", "data: {}"))], kept)));
    }

    [Fact]
    public void WhatNoApplicationReads_StaysBehind() => Assert.Equal(
        ["Notice: no Application of the tree reads it, so it stays in the cluster until somebody deletes it"],
        Judged.Tell("left-behind", Judged.Grade([("a.yaml", Judged.Object("v1 ConfigMap", "data: {}"))], [])));

    private static TreeDifference WithoutChild(string kind, string fields, string finalizers, string policyOfRoot)
    {
        (string, string)[] kept =
        [
            ("root/kept.yaml", "apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: kept, namespace: shop}\n"),
            ("apps/root.yaml", Judged.Application("root", policyOfRoot)),
        ];
        return Judged.Grade(
            [.. kept, ("root/child.yaml", Judged.Application("child", Prunes, finalizers)), ("child/object.yaml", Judged.Object(kind, fields))], kept);
    }
}
