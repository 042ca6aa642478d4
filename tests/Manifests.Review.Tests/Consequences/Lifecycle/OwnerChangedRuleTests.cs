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

    [Fact]
    public void ReadByNobody_IsACaution() => Assert.Equal(
        ["Caution: no Application reads it any more: ArgoCD neither syncs it nor undoes changes of it"], Move("v1 ConfigMap", "data: {}", Prunes, "one", "none"));

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
