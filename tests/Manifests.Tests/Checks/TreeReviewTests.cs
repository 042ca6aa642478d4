using Manifests.Diagnostics;
using Manifests.Models;
using Manifests.Models.Kustomize;

namespace Manifests.Tests.Checks;

/// <summary>What a platform sees of its finished tree, and how it tells what it finds.</summary>
public sealed class TreeReviewTests : IDisposable
{
    private static readonly DiagnosticDescriptor Found = new("TEST01", Severity.Error, "the map '{0}' is not wanted. Remove it.");

    private readonly TestWorkspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Finding_HasItsPlaceAndItsLine_AndStopsTheWriting()
    {
        UntypedResource? map = null;
        var findings = Render(
            folder => folder.Add("m.yaml", map = TestWorkspace.ConfigMap("m")),
            static review =>
            {
                var document = review.Tree.Files[0].Documents[0];
                review.Tell(document, document.Object!["data"]!, Found, document.Name);
                review.Tell(review.Tree.Files[0], Found, "file");
            });

        Assert.Equal(
            [
                "output/demo/demo/m.yaml: error TEST01: the map 'file' is not wanted. Remove it.",
                "output/demo/demo/m.yaml(7,3): error TEST01: the map 'm' is not wanted. Remove it. [v1 ConfigMap demo/m]",
            ],
            TestWorkspace.Show(findings));
        Assert.Equal(map!.Origin, findings.Single(static finding => finding.Location.Line > 0).Origin);
    }

    [Fact]
    public void Resources_OfAKustomization_AreWithoutWhatItsPatchesDelete()
    {
        IReadOnlyList<PlacedResource> handedOn = [], nothing = [];
        string[] read = [];
        var findings = Render(
            static folder =>
            {
                var @base = folder.Component("base");
                var maps = @base.Add("maps.yaml", TestWorkspace.ConfigMap("a", @namespace: null), TestWorkspace.ConfigMap("b", @namespace: null));
                @base.Kustomization(new Kustomization { Resources = [maps] });
                var gone = folder.Patch("gone.yaml", new UntypedResource("v1", "ConfigMap", "b").Set("$patch", "delete"));
                folder.Kustomization(new Kustomization { Namespace = "shop", Resources = [@base], Patches = [new() { Path = gone }] });
            },
            review =>
            {
                handedOn = review.ResourcesOf("demo");
                nothing = review.ResourcesOf("elsewhere");
                read = [.. review.FilesOf("demo").Select(static file => file.Path)];
            });

        Assert.Empty(findings);
        Assert.Equal(["shop/a"], handedOn.Select(static resource => $"{resource.Namespace}/{resource.Name}"));
        Assert.Empty(nothing);
        Assert.Equal(["demo/base/kustomization.yaml", "demo/base/maps.yaml", "demo/gone.yaml", "demo/kustomization.yaml"], read);
    }

    [Fact]
    public void Resources_OfAKustomization_AreWithoutWhatKustomizeRunsItself()
    {
        IReadOnlyList<PlacedResource> handedOn = [];
        Render(
            static folder =>
            {
                var map = folder.Add("map.yaml", TestWorkspace.ConfigMap("a", @namespace: null));
                var plugin = folder.Add("prefix.yaml", new UntypedResource("builtin", "PrefixTransformer", "prefix"));
                folder.Kustomization(new Kustomization { Namespace = "shop", Resources = [map], Transformers = [plugin] });
            },
            review => handedOn = review.ResourcesOf("demo"));

        Assert.Equal(["ConfigMap 'shop/a'"], handedOn.Select(static resource => resource.ToString()));
    }

    private IReadOnlyList<Diagnostic> Render(Action<ComponentBuilder> compose, Action<TreeReview> review) =>
        [.. workspace.Render([PlatformDefinition.Of("demo", () => new Reviewed(compose, review))]).Diagnostics];

    private sealed class Reviewed(Action<ComponentBuilder> compose, Action<TreeReview> review) : Platform("demo")
    {
        protected override void Compose(PlatformBuilder platform) => compose(platform.Component("demo"));

        protected override void Check(TreeReview tree) => review(tree);
    }
}
