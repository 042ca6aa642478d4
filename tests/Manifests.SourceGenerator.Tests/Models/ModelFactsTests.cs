namespace Manifests.SourceGenerator.Tests.Models;

/// <summary>What the doc comments of models say: the facts of the catalog, for whoever writes C# against them.</summary>
public sealed class ModelFactsTests
{
    [Theory]
    [InlineData("example.com/v1 Thing namespaced things", "<c>example.com/v1 Thing</c>, in a namespace. Defined by shop.")]
    [InlineData("example.com/v1 Thing cluster things names (th)", "<c>example.com/v1 Thing</c>, in the cluster as a whole. Defined by shop.")]
    [InlineData("example.com/v1 Thing cluster things stored", "<c>example.com/v1 Thing</c>, in the cluster as a whole. Defined by shop, and stored in this version.")]
    [InlineData("example.com/v1beta1 Thing namespaced things deprecated by example.com/v1", "<c>example.com/v1beta1 Thing</c>, in a namespace. Defined by shop. Deprecated; use <c>example.com/v1</c>.")]
    [InlineData(
        "example.com/v1beta1 Thing namespaced things 1.31- deprecated since 1.34 by example.com/v1 removed 1.37",
        "<c>example.com/v1beta1 Thing</c>, in a namespace. Defined by shop. Since Kubernetes 1.31. Deprecated since Kubernetes 1.34; removed in 1.37; use <c>example.com/v1</c>.")]
    [InlineData(
        "example.com/v1beta1 Thing namespaced things -1.34 deprecated since 1.33",
        "<c>example.com/v1beta1 Thing</c>, in a namespace. Defined by shop. Up to Kubernetes 1.34. Deprecated since Kubernetes 1.33; removed in 1.35.")]
    public void Kind_SaysWhereItIsFromAndHowLongItLasts(string kind, string expected) => Assert.Contains(
        $"/// <summary>{expected}</summary>\n",
        ModelCompilation.Generated(ModelCompilation.File($"catalog 1\n\nkind {kind} object\n a string\n", "/repo/catalog/shop/x.catalog")),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("a! string", "<c>a</c>. Required.")]
    [InlineData("a string default \"x\"", "<c>a</c>. Default <c>\"x\"</c>.")]
    [InlineData("a integer enum (1 2)", "<c>a</c>. One of <c>1, 2</c>.")]
    [InlineData("a string enum (\"x\")", "<c>a</c>. One of <see cref=\"AValues\"/>.")]
    [InlineData("a 1.33-1.35 string", "<c>a</c>. Since Kubernetes 1.33. Up to Kubernetes 1.35.")]
    [InlineData("a! string minLength 1 maxLength 63 pattern \"^[a-z]&$\"", "<c>a</c>. Required. 1 to 63 characters. Matches <c>^[a-z]&amp;$</c>.")]
    [InlineData("a integer above 0 max 9", "<c>a</c>. More than 0, at most 9.")]
    [InlineData("a [string] maxItems 4 list set", "<c>a</c>. At most 4 items. Items may not repeat.")]
    [InlineData("a string format date-time", "<c>a</c>. Time of RFC 3339.")]
    public void Property_SaysWhatItTakes(string property, string expected) => Assert.Contains(
        $"/// <summary>{expected}</summary>\n",
        ModelCompilation.Generated(ModelCompilation.File($"catalog 1\n\nkind example.com/v1 Thing namespaced - object\n {property}\n")),
        StringComparison.Ordinal);

    [Fact]
    public void Part_SaysWhichPathOfWhichKindItIs() => Assert.Contains(
        "/// <summary><c>spec.rules[]</c> of <c>Thing</c>.</summary>\n",
        ModelCompilation.Generated(ModelCompilation.File("catalog 1\n\nkind example.com/v1 Thing namespaced - object\n spec object\n  rules array\n   :items object\n    a string\n")),
        StringComparison.Ordinal);
}
