using Manifests.Diagnostics;
using Manifests.Models;
using Manifests.Models.Kustomize;
using Manifests.Schema.Across;
using Manifests.Schema.Text;
using Manifests.Yaml;

namespace Manifests.Tests.Checks;

public sealed class AppliedResourcesTests : IDisposable
{
    private const string Repository = "https://github.com/example/configs";

    private readonly TestWorkspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Resources_AreNamedAndPlacedByKustomizationsAndApplications()
    {
        var applied = Applied(static platform =>
        {
            platform.Repository(Repository);
            var kustomized = platform.Component("kustomized");
            var config = kustomized.Add("config.yaml", TestWorkspace.ConfigMap("config", @namespace: null));
            var role = kustomized.Add("role.yaml", new UntypedResource("rbac.authorization.k8s.io/v1", "ClusterRole", "reader"));
            kustomized.Kustomization(new Kustomization { Namespace = "shop", NamePrefix = "a-", Resources = [config, role] });
            var plain = platform.Component("plain");
            plain.Add("config.yaml", TestWorkspace.ConfigMap("config", @namespace: null));
            platform.Application("plain", plain, destination: "tools");
            platform.Component("other").Add("config.yaml", TestWorkspace.ConfigMap("config", @namespace: "own"));
        });

        Assert.Equal(
            ["Application 'argocd/plain'", "ClusterRole 'a-reader'", "ConfigMap 'own/config'", "ConfigMap 'shop/a-config'", "ConfigMap 'tools/config'"],
            applied.Select(static resource => resource.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void NamespaceThatArgoMakes_IsThereWithItsLabels()
    {
        var applied = Applied(static platform =>
        {
            platform.Repository(Repository);
            var folder = platform.Component("shop");
            folder.Add("config.yaml", TestWorkspace.ConfigMap("config", @namespace: null));
            platform.Application("shop", folder, destination: "shop", sync: SyncPolicy.Automated() with
            {
                Options = [SyncOptions.CreateNamespace],
                ManagedNamespace = new ManagedNamespaceMetadata { Labels = new() { ["team"] = "web" } },
            });
        });

        var made = Assert.Single(applied, static resource => resource.Kind == "Namespace");
        Assert.Equal(("shop", null, "web"), (made.Name, made.Namespace, made.Content.MappingOf("metadata")?.MappingOf("labels")?.TextOf("team")));
        Assert.True(made.Origin.IsKnown);
    }

    /// <summary>The ConfigMaps 'a' and 'b' of a base, below an overlay that changes something.</summary>
    [Theory]
    [InlineData("", "")]
    [InlineData("images: [{name: x, newTag: '1'}]", "")]
    [InlineData("patches: [{target: {kind: ConfigMap, name: a}, patch: '[]'}]", "a")]
    [InlineData("patches: [{target: {kind: ConfigMap}, patch: '[]'}]", "a b")]
    [InlineData("patches: [{target: {kind: Deployment}, patch: '[]'}]", "")]
    [InlineData("patches: [{target: {labelSelector: x}, patch: '[]'}]", "a b")]
    [InlineData("patches: [{target: {kind: ConfigMap, name: 'a.*'}, patch: '[]'}]", "a b")]
    [InlineData("patches: [{patch: \"kind: ConfigMap\\nmetadata: {name: b}\\n\"}]", "b")]
    [InlineData("patches: [{path: patch.yaml}]", "b")]
    [InlineData("patches: [{path: elsewhere.yaml}]", "a b")]
    [InlineData("patchesStrategicMerge: [patch.yaml]", "b")]
    [InlineData("patchesJson6902: [{target: {version: v1, kind: ConfigMap, name: a}, path: x.yaml}]", "a")]
    [InlineData("labels: [{pairs: {a: b}}]", "a b")]
    [InlineData("commonLabels: {a: b}", "a b")]
    [InlineData("replacements: [{source: {kind: X}, targets: [{select: {kind: ConfigMap, name: b}}]}]", "b")]
    [InlineData("replacements: [{path: x.yaml}]", "a b")]
    [InlineData("components: [../part]", "a")]
    public void ResourceThatAKustomizationChanges_HasItsDoubt(string more, string doubtful)
    {
        var applied = Applied(platform =>
        {
            var all = platform.Component("base");
            var files = all.Add("all.yaml", TestWorkspace.ConfigMap("a"), TestWorkspace.ConfigMap("b"));
            all.Kustomization(new Kustomization { Resources = [files] });
            platform.Component("part").Yaml("kustomization.yaml", Read("kind: Component\npatches: [{target: {kind: ConfigMap, name: a}, patch: '[]'}]"));
            var overlay = platform.Component("overlay");
            overlay.Patch("patch.yaml", TestWorkspace.ConfigMap("b"));
            overlay.Yaml("kustomization.yaml", Read($"resources: [../base]\n{more}"));
        });

        Assert.Equal(
            doubtful.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static name =>
                $"'output/demo/overlay/kustomization.yaml' changes ConfigMap 'demo/{name}' by patches or labels, which are not looked at here"),
            applied.Where(static resource => resource.Kind == "ConfigMap").Select(static resource => resource.Doubt).OfType<string>());
    }

    private static Node Read(string yaml) => Assert.Single(YamlReader.ReadAll(yaml, "test.yaml", new DiagnosticBag()));

    private AppliedResource[] Applied(Action<PlatformBuilder> compose) =>
        [.. AppliedResources.Of(Assert.Single(workspace.Render(compose).Trees), Catalog.Embedded)];
}
