namespace Manifests.Review.Tests.Consequences;

/// <summary>What it means that another Application reads an object.</summary>
public sealed class OwnerChangedRuleTests
{
    private const string Rule = "owner-changed";
    private const string Prunes = "{automated: {prune: true}}";

    [Theory]
    [InlineData("v1 PersistentVolumeClaim", "spec: {}", Prunes,
        "Danger: the old Application deletes it if it syncs before the new one: the data of its volume is deleted too, "
        + "unless the volume's reclaim policy is Retain => annotate it with argocd.argoproj.io/sync-options: Prune=false in a change before this one, "
        + "and take that away after")]
    [InlineData("v1 ConfigMap", "data: {}", Prunes,
        "Caution: the old Application deletes it if it syncs before the new one, which then makes it anew => annotate it with "
        + "argocd.argoproj.io/sync-options: Prune=false in a change before this one, and take that away after")]
    [InlineData("v1 ConfigMap", "data: {}", "{automated: {prune: true}, syncOptions: [FailOnSharedResource=true]}",
        "Caution: the old Application deletes it if it syncs before the new one, which then makes it anew, or the sync of the new one fails while "
        + "the old one owns it (FailOnSharedResource) => annotate it with argocd.argoproj.io/sync-options: Prune=false in a change before this one, "
        + "and take that away after")]
    [InlineData("v1 ConfigMap", "annotations: {argocd.argoproj.io/sync-options: Prune=false} | data: {}", Prunes,
        "Notice: another Application reads it from now on and takes it over with its first sync")]
    [InlineData("v1 ConfigMap", "data: {}", "{}", "Notice: another Application reads it from now on and takes it over with its first sync")]
    public void MovedToAnotherApplication_IsARace(string kind, string fields, string policy, string expected) =>
        Assert.Equal([expected], Move(kind, fields, policy, from: "one", to: "two"));

    [Theory]
    [InlineData("v1 ConfigMap", "data: {}", Prunes,
        "Caution: no Application of the tree reads it any more: ArgoCD deletes it with the next sync, because its Application prunes"
        + " => let an Application read its file")]
    [InlineData("v1 ConfigMap", "data: {}", "{}",
        "Caution: no Application of the tree reads it any more: its Application does not prune by itself, so it stays in the cluster "
        + "until somebody syncs with prune")]
    [InlineData("kubeflow.org/v1 Profile", "spec: {}", Prunes,
        "Danger: no Application of the tree reads it any more: ArgoCD deletes it with the next sync, because its Application prunes: "
        + "its namespace is deleted with everything in it => annotate it with argocd.argoproj.io/sync-options: Prune=false,Delete=false "
        + "in a change before this one")]
    public void ReadByNobody_LosesItsApplication(string kind, string fields, string policy, string expected) =>
        Assert.Equal([expected], Move(kind, fields, policy, "one", "none"));

    [Fact]
    public void ReadByAnApplicationThatOutlivesTheTree_GoesOn()
    {
        (string, string)[] kept =
        [
            ("one/kept.yaml", "apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: kept, namespace: shop}\n"),
            ("apps/other.yaml", Judged.Application("other", "{}")),
            ("other/kept.yaml", "apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: other, namespace: shop}\n"),
        ];

        Assert.Equal(
            ["Notice: its Application left the tree but stays in the cluster, where it goes on syncing it"],
            Judged.Tell(Rule, Judged.Grade([.. kept, ("apps/one.yaml", Judged.Application("one", Prunes))], kept)));
    }

    [Fact]
    public void ReadForTheFirstTime_IsANotice() => Assert.Equal(
        ["Notice: an Application reads it from now on: ArgoCD syncs it, also over changes made by hand"], Move("v1 ConfigMap", "data: {}", Prunes, "none", "one"));

    [Fact]
    public void MovedWithinItsApplication_SaysNothing() => Assert.Empty(Move("v1 ConfigMap", "data: {}", Prunes, "one", "one/more"));

    private static string[] Move(string kind, string fields, string policy, string from, string to)
    {
        return Judged.Tell(Rule, Judged.Grade(Files(from), Files(to)));

        (string, string)[] Files(string folder) =>
        [
            ("apps/one.yaml", Judged.Application("one", policy).Replace("path: one", "path: one, directory: {recurse: true}", StringComparison.Ordinal)),
            ("apps/two.yaml", Judged.Application("two", policy)),
            ("one/kept.yaml", "apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: kept, namespace: one}\n"),
            ("two/kept.yaml", "apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: kept, namespace: two}\n"),
            ($"{folder}/moved.yaml", Judged.Object(kind, fields)),
        ];
    }
}
