namespace Manifests.Review.Tests.Comparing;

/// <summary>Which resources differ, told apart as a cluster does.</summary>
public sealed class SideComparerTests : IDisposable
{
    private const string Web = "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {replicas: 1, minReadySeconds: 3, paused: true, revisionHistoryLimit: 5}\n";

    private readonly SampleFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void EqualTrees_DifferInNothing()
    {
        folder.Write("old/a.yaml", Web).Write("new/a.yaml", "# again\n" + Web.Replace("replicas: 1, minReadySeconds: 3", "minReadySeconds: 3, replicas: 1", StringComparison.Ordinal));

        var difference = folder.Compare();

        Assert.True(difference.IsEmpty, SampleFolder.Words(difference));
        Assert.Empty(folder.Sentences);
    }

    [Fact]
    public void AddedRemovedAndChanged_AreTold()
    {
        folder.Write("old/a.yaml", Web).Write("new/a.yaml", Web.Replace("replicas: 1", "replicas: 2", StringComparison.Ordinal))
            .Write("old/b.yaml", "apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: gone}\n")
            .Write("new/c.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: fresh, namespace: x}\n");

        Expect("""
            Changed apps Deployment 'web'
              Changed spec.replicas: 1 -> 2
            Removed ServiceAccount 'gone'
            Added ConfigMap 'x/fresh'
            """);
    }

    [Fact]
    public void AnotherFile_IsAMove_AlsoWithOtherFields()
    {
        folder.Write("old/a.yaml", Web).Write("new/b/c.yaml", Web.Replace("replicas: 1", "replicas: 2", StringComparison.Ordinal));

        Expect("""
            Moved apps Deployment 'web' from a.yaml of [] to b/c.yaml of []
              Changed spec.replicas: 1 -> 2
            """);
    }

    [Fact]
    public void AnotherName_IsARename_WhenEnoughStays()
    {
        folder.Write("old/a.yaml", Web).Write("new/a.yaml", Web.Replace("name: web", "name: site", StringComparison.Ordinal))
            .Write("old/b.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: one}\ndata: {a: x}\n")
            .Write("new/c.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: two}\ndata: {a: y}\n");

        Expect("""
            Removed ConfigMap 'one'
            Added ConfigMap 'two'
            Renamed apps Deployment 'site' from apps Deployment 'web'
              Changed metadata.name: web -> site
            """);
    }

    [Fact]
    public void AnotherNamespace_IsARename()
    {
        folder.Write("old/a.yaml", "apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: a, namespace: x}\n")
            .Write("new/a.yaml", "apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: a, namespace: other}\n");

        Expect("""
            Renamed ServiceAccount 'other/a' from ServiceAccount 'x/a'
              Changed metadata.namespace: x -> other
            """);
    }

    [Fact]
    public void ManyRenamedAlike_ArePairedInOrder()
    {
        foreach (var at in Enumerable.Range(0, 40))
        {
            folder.Write($"old/{at:00}.yaml", Web.Replace("name: web", $"name: a{at:00}", StringComparison.Ordinal));
            folder.Write($"new/{at:00}.yaml", Web.Replace("name: web", $"name: x-a{at:00}", StringComparison.Ordinal));
        }

        var difference = folder.Compare();

        Assert.All(difference.Changes, static change => Assert.Equal("x-" + change.Before!.Identity.Name, change.After!.Identity.Name));
        Assert.Equal(40, difference.Changes.Length);
    }

    [Fact]
    public void AnotherApplication_IsAMove()
    {
        folder.Write("old/apps/one.yaml", Application("one", "web")).Write("new/apps/two.yaml", Application("two", "web"))
            .Write("old/web/web.yaml", Web).Write("new/web/web.yaml", Web);

        Expect("""
            Renamed argoproj.io Application 'argocd/two' from argoproj.io Application 'argocd/one'
              Changed metadata.name: one -> two
            Moved apps Deployment 'shop/web' from web/web.yaml of [one] to web/web.yaml of [two]
            """);
    }

    [Fact]
    public void KustomizedBase_IsAResourceForEachReader()
    {
        foreach (var side in (string[])["old", "new"])
        {
            folder.Write($"{side}/base/kustomization.yaml", "resources: [web.yaml]\n")
                .Write($"{side}/base/web.yaml", side == "old" ? Web : Web.Replace("replicas: 1", "replicas: 2", StringComparison.Ordinal))
                .Write($"{side}/overlays/a/kustomization.yaml", "namespace: team-a\nnamePrefix: a-\nresources: [../../base]\n")
                .Write($"{side}/overlays/b/kustomization.yaml", "namespace: team-b\nresources: [../../base]\n")
                .Write($"{side}/apps/a.yaml", Application("a", "overlays/a")).Write($"{side}/apps/b.yaml", Application("b", "overlays/b"));
        }

        Expect("""
            Changed apps Deployment 'team-a/a-web'
              Changed spec.replicas: 1 -> 2
            Changed apps Deployment 'team-b/web'
              Changed spec.replicas: 1 -> 2
            """);
    }

    [Fact]
    public void FilesThatAreNoResources_AreComparedAsWhatTheyAre()
    {
        folder.Write("old/kustomization.yaml", "resources: [web.yaml]\npatches: [{path: p.yaml}]\n")
            .Write("new/kustomization.yaml", "resources: [web.yaml]\npatches: [{path: p.yaml}]\nnamespace: x\n")
            .Write("old/web.yaml", Web).Write("new/web.yaml", Web)
            .Write("old/p.yaml", Web).Write("new/p.yaml", Web.Replace("replicas: 1", "replicas: 2", StringComparison.Ordinal))
            .Write("old/notes.md", "a\nb\n").Write("new/notes.md", "a\nc\n")
            .Write("old/here.txt", "moved").Write("new/there.txt", "moved")
            .Write("new/image.bin", "\0\0");

        Expect("""
            Renamed apps Deployment 'x/web' from apps Deployment 'web'
            Added binary image.bin
            Changed kustomization kustomization.yaml
              Added namespace: nothing -> x
            Changed text notes.md
            Changed patch p.yaml
              Changed spec.replicas: 1 -> 2
            Moved text there.txt
            """);
    }

    [Fact]
    public void SecondEnvironment_MovesTheTreeOfTheFirst_AndNothingInIt()
    {
        const string Lock = "format: 1\ntool: 0.1.0\nkubernetes: 1.33\ncatalog: sha256:0\n\n";
        folder.Write("old/shop/manifests.lock", Lock).Write("old/shop/web.yaml", Web).Write("old/shop/notes.md", "a")
            .Write("new/shop/default/manifests.lock", Lock).Write("new/shop/default/web.yaml", Web).Write("new/shop/default/notes.md", "a")
            .Write("new/shop/stage/manifests.lock", Lock).Write("new/shop/stage/web.yaml", Web);

        Expect("Added apps Deployment 'web'");
    }

    [Fact]
    public void Lists_AreTakenApart()
    {
        folder.Write("old/a.yaml", "apiVersion: v1\nkind: List\nitems:\n- {apiVersion: v1, kind: Namespace, metadata: {name: a}}\n- {apiVersion: v1, kind: Namespace, metadata: {name: b}}\n")
            .Write("new/a.yaml", "apiVersion: v1\nkind: NamespaceList\nitems:\n- {metadata: {name: a}}\n");

        Expect("Removed Namespace 'b'");
    }

    [Fact]
    public void ResourceWithoutName_IsComparedByItsPlaceAmongThem()
    {
        const string Job = "apiVersion: batch/v1\nkind: Job\nmetadata: {generateName: run-}\nspec: {backoffLimit: 1}\n";
        folder.Write("old/a.yaml", Job).Write("new/a.yaml", Job.Replace("backoffLimit: 1", "backoffLimit: 2", StringComparison.Ordinal));

        Expect("""
            Changed batch Job 'run-*'
              Changed spec.backoffLimit: 1 -> 2
            """);
    }

    [Fact]
    public void Places_AreFilesAndLinesOfBothSides()
    {
        folder.Write("old/shop/prod/manifests.lock", "")
            .Write("old/shop/prod/a.yaml", "---\n" + Web + "---\n\n# next\n" + Web.Replace("web", "two", StringComparison.Ordinal) + "\n")
            .Write("new/shop/prod/a.yaml", Web.Replace("replicas: 1", "replicas: 2", StringComparison.Ordinal));
        File.Delete(folder.PathOf("old/shop/prod/manifests.lock"));

        var change = folder.Compare().Changes.Single(static change => change.Identity.Name == "web");

        Assert.Equal("old/shop/prod/a.yaml(2,1)", change.Before!.Location.ToString());
        Assert.Equal(5, change.Before.LastLine);
        Assert.Equal("new/shop/prod/a.yaml(1,1)", change.After!.Location.ToString());
        Assert.Equal(4, change.After.LastLine);
        Assert.Equal("shop/prod/a.yaml", change.After.File);
    }

    private static string Application(string name, string path) => $$"""
        apiVersion: argoproj.io/v1alpha1
        kind: Application
        metadata: {name: {{name}}, namespace: argocd}
        spec:
          project: default
          destination: {name: in-cluster, namespace: shop}
          source: {repoURL: "https://example.org/shop.git", path: {{path}}, targetRevision: main}
        """;

    private void Expect(string words)
    {
        var difference = folder.Compare();

        Assert.Equal(words, SampleFolder.Words(difference));
        Assert.Empty(folder.Sentences);
    }
}
