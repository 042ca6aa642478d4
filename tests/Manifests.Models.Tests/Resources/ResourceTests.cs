using Manifests.Models.Core.V1;
using Manifests.Testing;

namespace Manifests.Models.Tests.Resources;

public sealed class ResourceTests
{
    [Fact]
    public void Origin_IsTheLineThatMadeIt()
    {
        var made = new ConfigMap("settings");

        Assert.EndsWith("ResourceTests.cs", made.Origin.File, StringComparison.Ordinal);
        Assert.Equal(11, made.Origin.Line);
    }

    [Fact]
    public void Namespace_CanBeTheObjectItself()
    {
        var shop = new Namespace("shop");

        Assert.Equal("shop", new ConfigMap("settings", shop).Namespace);
        Assert.Equal("shop", new ConfigMap("settings", "shop").Namespace);
        Assert.Null(new ConfigMap("settings").Namespace);
    }

    [Fact]
    public void AssignedMetadata_KeepsNameAndNamespaceOfTheConstructor()
    {
        var made = new ConfigMap("settings", "shop") { Metadata = new() { Labels = { ["app"] = "web" } } };

        YamlAssert.Equivalent("{apiVersion: v1, kind: ConfigMap, metadata: {name: settings, namespace: shop, labels: {app: web}}}", made.ToNode());
    }

    [Fact]
    public void GeneratedName_TakesThePlaceOfTheName()
    {
        var made = new ConfigMap("settings") { Metadata = new() { GenerateName = "settings-" } };

        YamlAssert.Equivalent("{apiVersion: v1, kind: ConfigMap, metadata: {generateName: settings-}}", made.ToNode());
        Assert.Equal("", made.Name);
    }

    [Fact]
    public void Copy_SharesNothingThatChangesInPlace()
    {
        var made = new ConfigMap("settings") { Labels = { ["app"] = "web" } };
        made.Set("data.first", "1");
        var copy = made with { Immutable = true };
        copy.Labels["app"] = "api";
        copy.Annotations["note"] = "new";
        copy.Set("data.second", "2");

        YamlAssert.Equivalent(
            "{apiVersion: v1, kind: ConfigMap, metadata: {name: settings, labels: {app: web}}, data: {first: '1'}}", made.ToNode());
        YamlAssert.Equivalent(
            """
            apiVersion: v1
            kind: ConfigMap
            metadata: {name: settings, labels: {app: api}, annotations: {note: new}}
            immutable: true
            data: {first: '1', second: '2'}
            """,
            copy.ToNode());
        Assert.Equal(made.Origin, copy.Origin);
    }

    [Fact]
    public void EqualManifests_AreEqual_WhicheverLineMadeThem()
    {
        var left = new ConfigMap("settings") { Data = new() { ["a"] = "1", ["b"] = "2" } };
        var right = new ConfigMap("settings") { Data = new() { ["b"] = "2", ["a"] = "1" } };

        Assert.Equal(left, right);
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
        Assert.NotEqual(left, right with { Data = [] });
        Assert.NotEqual<Resource>(left, new Secret("settings"));
    }

    [Fact]
    public void UntypedResources_AreComparedByContent()
    {
        var left = new UntypedResource("a.io/v1", "Thing", "x") { Content = new() { ["spec"] = "s" } };
        var right = new UntypedResource("a.io/v1", "Thing", "x") { Content = new() { ["spec"] = "s" } };

        Assert.Equal(left, right);
        Assert.NotEqual(left, right with { Content = [] });
    }

    [Fact]
    public void Text_ShowsTheManifest() => Assert.Equal(
        "ConfigMap {\"apiVersion\": \"v1\", \"kind\": \"ConfigMap\", \"metadata\": {\"name\": \"settings\"}, \"data\": {\"a\": \"say \\\"yes\\\"\"}}",
        new ConfigMap("settings") { Data = new() { ["a"] = "say \"yes\"" } }.ToString());
}
