using Manifests.Diagnostics;
using Manifests.Schema.Across;
using Manifests.Yaml;
using Xunit;

namespace Manifests.Schema.Tests.Across;

/// <summary>What is said of Applications and AppProjects in plain files, where nobody tells the repository's root.</summary>
public sealed class ApplicationTiesTests
{
    private const string Advice = "Deleting one of them would delete all; take the manifest of one out of the path that the one before it reads.";

    [Theory]
    [InlineData("one/a.yaml", "two", "two/b.yaml", "one")]
    [InlineData("repo/apps/a.yaml", "apps/children", "repo/apps/children/b.yaml", "./apps/")]
    public void ApplicationsThatMakeEachOther_AreRefused(string fileOfA, string pathOfA, string fileOfB, string pathOfB) => Assert.Equal(
        [$"{fileOfA}(1,1): error MAN5012: the Applications make each other: 'a' -> 'b' -> 'a'. {Advice} [argoproj.io/v1alpha1 Application argocd/a]"],
        Find((fileOfA, Application("a", pathOfA)), (fileOfB, Application("b", pathOfB))));

    [Fact]
    public void FoldersBelow_AreReadWhereTheApplicationSaysSo()
    {
        const string Recurse = ", directory: {recurse: true}";

        Assert.Single(Find(("one/a.yaml", Application("a", "two", Recurse)), ("two/deep/b.yaml", Application("b", "one"))));
        Assert.Empty(Find(("one/a.yaml", Application("a", "two")), ("two/deep/b.yaml", Application("b", "one"))));
    }

    [Theory]
    [InlineData("one/root.yaml", "one")]
    [InlineData("one/root.yaml", "elsewhere")]
    [InlineData("one/root.yaml", ".")]
    public void ApplicationThatReadsItselfOrOthers_IsAccepted(string file, string path) => Assert.Empty(Find((file, Application("root", path))));

    [Fact]
    public void PathThatMayMeanTwoFolders_IsLeftAlone() => Assert.Empty(Find(
        ("one/a.yaml", Application("a", "two")),
        ("x/two/b.yaml", Application("b", "one")),
        ("y/two/c.yaml", Application("c", "one"))));

    [Fact]
    public void WhatTheProjectDoesNotPermit_IsRefused() => Assert.Equal(
        [
            "a.yaml(1,166): error MAN5013: the Application 'a' reads 'https://example.com/repo', which 'sourceRepos' of its AppProject 'team' does not permit. Add the repository there, or use another project.",
            "a.yaml(1,208): error MAN5014: the Application 'a' goes to the namespace 'shop' of 'https://kubernetes.default.svc', which 'destinations' of its AppProject 'team' does not permit. Add the destination there, or use another project.",
        ],
        Find(("a.yaml", Application("a", "x", project: "team")), ("p.yaml", Project("https://example.com/other", "other"))));

    [Theory]
    [InlineData("team")]
    [InlineData("of-another-repository")]
    public void WhatTheProjectPermits_IsAccepted(string project) =>
        Assert.Empty(Find(("a.yaml", Application("a", "x", project: project)), ("p.yaml", Project("https://example.com/*", "shop"))));

    private static string Application(string name, string path, string more = "", string project = "default") =>
        $"{{apiVersion: argoproj.io/v1alpha1, kind: Application, metadata: {{name: {name}, namespace: argocd}}, spec: {{project: {project}, "
        + $"source: {{path: {path}, targetRevision: main, repoURL: 'https://example.com/repo'{more}}}, "
        + "destination: {server: 'https://kubernetes.default.svc', namespace: shop}}}";

    private static string Project(string source, string @namespace) =>
        "{apiVersion: argoproj.io/v1alpha1, kind: AppProject, metadata: {name: team, namespace: argocd}, "
        + $"spec: {{sourceRepos: ['{source}'], destinations: [{{server: '*', namespace: {@namespace}}}]}}}}";

    private static string[] Find(params (string File, string Text)[] resources)
    {
        var across = new ApplicationTies();
        var bag = new DiagnosticBag();
        foreach (var (file, text) in resources)
        {
            across.Add((Mapping)YamlReader.ReadSingle(text, file, bag)!);
        }

        across.Finish(bag);
        return [.. bag.ToSorted().Select(static found => found.ToString())];
    }
}
