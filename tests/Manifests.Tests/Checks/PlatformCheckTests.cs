using Manifests.Diagnostics;
using Manifests.Models;
using Manifests.Models.Kustomize;

namespace Manifests.Tests.Checks;

/// <summary>What a platform checks itself.</summary>
public sealed class PlatformCheckTests : IDisposable
{
    private static readonly DiagnosticDescriptor Small = new("TEST1", Severity.Error, "{0} has the key '{1}'; expected another.");

    private readonly TestWorkspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Finding_IsToldAtItsNodeWithTheLineOfCode()
    {
        UntypedResource? map = null;
        var result = Render(
            platform => platform.Component("demo").Add("m.yaml", map = TestWorkspace.ConfigMap("m")),
            static review =>
            {
                var found = review.Find("ConfigMap", "m")!;
                review.Tell(found, found.At("data", "key"), Small, found, found.TextAt("data", "key"));
            });

        Assert.Equal(
            $"output/demo/demo/m.yaml(7,8): error TEST1: ConfigMap 'demo/m' has the key '1'; expected another. [made at {map!.Origin}]",
            Assert.Single(result.Diagnostics).ToString());
    }

    [Fact]
    public void FindingOfTheTree_IsToldAtItsFolder() => Assert.Equal(
        ["output/demo: error TEST1: the tree has the key 'x'; expected another."],
        TestWorkspace.Show(Render(
            static platform => platform.Component("demo").Add("m.yaml", TestWorkspace.ConfigMap("m")),
            static review => review.Tell(Small, "the tree", "x")).Diagnostics));

    [Fact]
    public void Error_KeepsTheTreeFromBeingWritten() => Assert.True(Render(
        static platform => platform.Component("demo").Add("m.yaml", TestWorkspace.ConfigMap("m")),
        static review => review.Tell(Small, "the tree", "x")).HasErrors);

    [Fact]
    public void Resources_AreWhereOverlaysPutThem()
    {
        string[] seen = [];
        var result = Render(
            static platform =>
            {
                var shared = platform.Component("base");
                shared.Kustomization(new Kustomization { Resources = [shared.Add("m.yaml", TestWorkspace.ConfigMap("m", @namespace: null))] });
                foreach (var environment in (string[])["dev", "prod"])
                {
                    platform.Component("overlays/" + environment).Kustomization(
                        new Kustomization { Namespace = environment, NamePrefix = "my-", Resources = [shared] });
                }
            },
            review => seen = [.. review.OfKind("ConfigMap", "").Select(static found => found.ToString())]);

        Assert.Empty(result.Diagnostics);
        Assert.Equal(["ConfigMap 'dev/my-m'", "ConfigMap 'prod/my-m'"], seen);
    }

    [Fact]
    public void MissingPlaces_AreNothing() => Assert.Empty(Render(
        static platform => platform.Component("demo").Add("m.yaml", TestWorkspace.ConfigMap("m")),
        static review =>
        {
            var found = Assert.Single(review.Resources);
            Assert.Null(review.Find("ConfigMap", "m", "other"));
            Assert.Null(review.Find("Secret", "m"));
            Assert.Null(found.At("data", "key", "deeper"));
            Assert.Null(found.At("data", "0"));
            Assert.Null(found.TextAt("data"));
        }).Diagnostics);

    [Fact]
    public void Exception_IsAFindingAtItsLine()
    {
        var result = Render(
            static platform => platform.Component("demo").Add("m.yaml", TestWorkspace.ConfigMap("m")),
            static _ => throw new InvalidOperationException("no pool."));

        var finding = Assert.Single(result.Diagnostics);
        Assert.Equal(
            ["error MAN5300: the own check of the platform 'demo' for the environment 'default' stopped: no pool (InvalidOperationException). Mend the line of the platform's code."],
            TestWorkspace.Show([finding]));
        Assert.EndsWith("PlatformCheckTests.cs", finding.Origin.File, StringComparison.Ordinal);
    }

    private RenderResult Render(Action<PlatformBuilder> compose, Action<TreeReview> check) =>
        workspace.Render([PlatformDefinition.Of("demo", () => new TestPlatform("demo", compose, check))]);
}
