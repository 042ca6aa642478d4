using Manifests.Models;
using Manifests.Models.Kustomize;
using Manifests.Schema.Across;
using Manifests.Schema.Text;

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

    private AppliedResource[] Applied(Action<PlatformBuilder> compose) =>
        [.. AppliedResources.Of(Assert.Single(workspace.Render(compose).Trees), Catalog.Embedded)];
}
