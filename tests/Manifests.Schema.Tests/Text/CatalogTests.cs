using Manifests.Schema.Text;
using Xunit;

namespace Manifests.Schema.Tests.Text;

public sealed class CatalogTests
{
    private static readonly KubernetesVersion V132 = new(1, 32);
    private static readonly KubernetesVersion V134 = new(1, 34);

    [Fact]
    public void KindNames_ComeFromTheIndexAlone()
    {
        var files = new MemoryCatalogFiles(SampleCatalog.Files());
        var catalog = new Catalog(files);

        Assert.Equal(
            ["apps/v1 Deployment ", "apps/v1beta1 Deployment -1.32", "example.org/v1 Widget "],
            catalog.KindNames.Select(name => $"{name.ApiVersion} {name.Kind} {name.Versions}"));
        Assert.Equal(["deployments deploy", "deployments ", "widgets wdg,wid get"], catalog.KindNames.Select(name => $"{name.Plural} {string.Join(',', name.OtherNames)}"));
        Assert.Equal(["1.32", "1.33", "1.34"], catalog.Releases.Select(release => release.ToString()));
        Assert.Equal(["index.catalog"], files.Asked);
    }

    [Fact]
    public void OneKind_ReadsOnlyTheFilesItUses()
    {
        var files = new MemoryCatalogFiles(SampleCatalog.Files());
        var deployment = new Catalog(files).FindKind("apps/v1", "Deployment")!;

        Assert.Equal(["index.catalog", "kubernetes/apps.v1.catalog"], files.Asked);
        Assert.Equal("io.k8s.api.core.v1.Container", deployment.Type.FindProperty("template", V132)!.Type.Name);
        Assert.Equal(["index.catalog", "kubernetes/apps.v1.catalog", "kubernetes/core.v1.catalog"], files.Asked);
    }

    [Theory]
    [InlineData("catalog 1\nkubernetes 1.32\nfile kubernetes/apps.v1\n apps/v1 DeploymentSet sets\n apps/v1 Deployment")]
    [InlineData("catalog 1\nkubernetes 1.32\nfile sample/other.v1\nfile kubernetes/apps.v1\n apps/v1 Deployment deployments names (deploy)\n")]
    [InlineData("catalog 1\r\nkubernetes 1.32\r\nfile kubernetes/apps.v1\r\n apps/v1beta1 Deployment -1.32\r\n apps/v1 Deployment\r\n")]
    [InlineData("catalog 1\nkubernetes 1.32\nfile kubernetes/apps.v1\n\n  apps/v1 Deployment\n")]
    [InlineData("catalog 1\nkubernetes 1.32\nfile kubernetes/apps.v1\n# a comment\n apps/v1 Deployment 1.32-\n")]
    public void Kind_IsFoundWhereverItsLineStands(string index) =>
        Assert.Equal("deployments", SampleCatalog.OpenWith("index.catalog", index).FindKind("apps/v1", "Deployment")!.Plural);

    [Theory]
    [InlineData("apps/v1", "Deploy")]
    [InlineData("apps/v1", "deploy")]
    [InlineData("v1", "Deployment")]
    [InlineData("apps/v1", "Deployment deployments")]
    public void PartOfALine_IsNoKind(string apiVersion, string kind) => Assert.Null(SampleCatalog.Open().FindKind(apiVersion, kind));

    [Fact]
    public void UnknownKind_IsNull() => Assert.Null(SampleCatalog.Open().FindKind("apps/v1", "Widget"));

    [Fact]
    public void Kind_HasItsFacts()
    {
        var widget = SampleCatalog.Open().FindKind("example.org/v1", "Widget")!;
        Assert.Equal(("example.org", "v1", "Widget", ResourceScope.Cluster), (widget.Group, widget.Version, widget.Kind, widget.Scope));
        Assert.Equal(("widgets", "sample", new Deprecation(null, null) { Removed = new(1, 38) }), (widget.Plural, widget.Family, widget.Deprecation));
        Assert.Equal(["wdg", "wid get"], widget.OtherNames);
        Assert.True(widget.IsStored);
        Assert.Equal(new KubernetesVersion(1, 38), widget.Removed);
        var old = SampleCatalog.Open().FindKind("apps/v1beta1", "Deployment")!;
        Assert.Equal(new Deprecation(V132, "apps/v1"), old.Deprecation);
        Assert.Equal((new VersionRange(null, V132), V132.Next), (old.Versions, old.Removed));
    }

    [Fact]
    public void SharedType_IsOneObject_AndMayReferToItself()
    {
        var deployment = SampleCatalog.Open().FindKind("apps/v1", "Deployment")!.Type;
        Assert.Same(deployment, deployment.FindProperty("self", V132)!.Type);
    }

    [Fact]
    public void FormsOfAProperty_DifferByRelease()
    {
        var container = SampleCatalog.Open().FindType("kubernetes/core.v1", "Container")!;
        var before = container.FindProperty("protocol", V132)!;
        var after = container.FindProperty("protocol", V134)!;
        Assert.Equal((false, "\"TCP\""), (before.IsRequired, before.Default));
        Assert.Equal((true, "\"UDP\""), (after.IsRequired, after.Default));
    }

    [Fact]
    public void AllowedValues_CarryReleases()
    {
        var policy = SampleCatalog.Open().FindType("kubernetes/core.v1", "Container")!.FindProperty("imagePullPolicy", V132)!.Type;
        Assert.Equal(["\"Always\" ", "\"IfNotPresent\" 1.33-", "\"Never\" 1.32-1.33"], policy.Enum.Select(value => $"{value.Json} {value.Versions}"));
    }

    [Fact]
    public void PlaceWithFactsOfItsOwn_RefinesTheSharedType()
    {
        var catalog = SampleCatalog.Open();
        var strategy = catalog.FindKind("apps/v1", "Deployment")!.Type.FindProperty("strategy", V132)!.Type;
        var shared = catalog.FindType("kubernetes/apps.v1", "Strategy")!;
        Assert.NotSame(shared, strategy);
        Assert.Same(shared, strategy.Refines);
        Assert.Equal((shared.Name, "retainKeys", true), (strategy.Name, strategy.PatchStrategy, strategy.IsAtomicMap));
        Assert.Equal(shared.Properties, strategy.Properties);
    }

    [Fact]
    public void RulesAndTexts_AreReadExactly()
    {
        var spec = SampleCatalog.Open().FindKind("example.org/v1", "Widget")!.Type.FindProperty("spec", V132)!.Type;
        Assert.Equal(
            [
                new CelRule("self.a > 1 && self.b != \"x\\n\"", "line one\nline two", null, "FieldValueForbidden", ".a", false),
                new CelRule("oldSelf.hasValue()", null, "'no ' + self.a", null, null, true),
            ],
            spec.Rules);
        Assert.Equal("{\"a\":[1,\"b c)\"]}", spec.FindProperty("h", V132)!.Default);
        Assert.Equal(ValueKind.IntOrString, spec.FindProperty("$odd name", V132)!.Type.Kind);
        Assert.Equal(2, spec.OneOf.Length);
    }

    [Fact]
    public void Shapes_AreOneObject()
    {
        var spec = SampleCatalog.Open().FindKind("example.org/v1", "Widget")!.Type.FindProperty("spec", V132)!.Type;
        var shape = spec.FindProperty("c", V132)!.Type;
        Assert.Null(shape.Name);
        Assert.Same(shape, spec.FindProperty("d", V132)!.Type.Items);
        Assert.Same(shape, spec.FindProperty("f", V132)!.Type.AdditionalProperties!.Items);
    }

    [Fact]
    public async Task ManyThreads_SeeTheSameTypes()
    {
        var catalog = SampleCatalog.Open();
        var found = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(
            () => catalog.FindKind("apps/v1", "Deployment")!.Type.FindProperty("template", V132)!.Type)));
        Assert.All(found, type => Assert.Same(found[0], type));
    }
}
