namespace Manifests.SourceGenerator.Tests.Models;

public sealed class ModelSharingTests
{
    [Fact]
    public void PartThatEqualsAKubernetesType_IsThatType()
    {
        var generated = Generated(Core(), Custom("Thing", "v1", Part("effect string")));

        Assert.Contains("ValueList<global::Acme.Core.V1.Toleration>? Tolerations", generated, StringComparison.Ordinal);
        Assert.DoesNotContain("record ThingToleration", generated, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("effect! string")]
    [InlineData("effect boolean")]
    [InlineData("effects string")]
    public void PartThatDiffers_HasAModelOfItsOwn(string first) =>
        Assert.Contains("record ThingToleration :", Generated(Core(), Custom("Thing", "v1", Part(first))), StringComparison.Ordinal);

    [Fact]
    public void EqualPartOfAnotherVersion_IsThatOfTheStableOne()
    {
        var generated = Generated(Custom("Thing", "v1", Part("effect string")), Custom("Thing", "v1beta1", Part("effect string")));

        Assert.Single(generated.Split("record ThingToleration :").Skip(1));
        Assert.Equal(2, generated.Split("global::Acme.Example.V1.ThingSpec? Spec ").Length - 1);
    }

    private static string Generated(params InMemoryText[] files) => string.Concat(ModelCompilation.Driver(files)
        .RunGenerators(ModelCompilation.Of(""), TestContext.Current.CancellationToken).GetRunResult().GeneratedTrees.Select(static tree => tree.ToString()));

    private static string Part(string first) =>
        $"  tolerations array\n   :items object\n    {first}\n    key string\n    operator string\n    tolerationSeconds integer format int64\n    value string\n";

    private static InMemoryText Custom(string kind, string version, string spec) =>
        ModelCompilation.File($"catalog 1\n\nkind example.com/{version} {kind} namespaced - object\n spec object\n{spec}", $"/repo/catalog/test/{version}.catalog");

    private static InMemoryText Core() => ModelCompilation.File(
        "catalog 1\npackage io.k8s.api.core.v1\n\nkind v1 Pod namespaced pods @Pod\n\ntype Pod object\n apiVersion string\n kind string\n metadata object\n tolerations [@Toleration]\n\n"
        + "type Toleration object\n effect string\n key string\n operator string\n tolerationSeconds integer format int64\n value string\n",
        "/repo/catalog/kubernetes/core.v1.catalog");
}
