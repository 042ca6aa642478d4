using Manifests.Schema.Text;
using Xunit;

namespace Manifests.Schema.Tests.Text;

public sealed class CatalogFormatExceptionTests
{
    private const string Path = "sample/example.org.v1.catalog";

    [Theory]
    [InlineData("catalog 2\n", 1, "the first line is not 'catalog 1'; the file is no catalog of this version.")]
    [InlineData("catalog 1\nwidget\n", 2, "'widget' stands where 'package', 'kind', 'type' or 'shape' was expected.")]
    [InlineData("catalog 1\ntype A any\ntype A any\n", 3, "'A' stands here again; its first place is line 2.")]
    [InlineData("catalog 1\nkind example.org/v1 Widget everywhere widgets object\n", 2, "'everywhere' stands where 'namespaced' or 'cluster' was expected.")]
    [InlineData("catalog 1\nkind example.org/v1 Widget cluster widgets text\n", 2, "'text' is not a type of the catalog.")]
    [InlineData("catalog 1\nkind example.org/v1 Widget cluster\n", 2, "the line ends where a plural or '-' was expected.")]
    [InlineData("catalog 1\nkind example.org/v1 Widget cluster widgets object description\n", 2, "'description' is not a fact of the catalog.")]
    [InlineData("catalog 1\nkind example.org/v1 Widget cluster widgets object minLength x\n", 2, "'x' stands behind 'minLength' where a whole number was expected.")]
    [InlineData("catalog 1\nkind example.org/v1 Widget cluster widgets object pattern \"x\n", 2, "a text has no closing quote.")]
    [InlineData("catalog 1\nkind example.org/v1 Widget cluster widgets object default 3\n", 2, "a default stands at a place that is no property.")]
    [InlineData("catalog 1\nkind example.org/v1 Widget cluster widgets object list heap\n", 2, "'heap' is not a list type; atomic, set or map was expected.")]
    [InlineData("catalog 1\nkind example.org/v1 Widget cluster widgets @core.v9/Pod\n", 0, "the catalog has no such file; a reference or the index names it.")]
    [InlineData("catalog 1\nkind example.org/v1 Widget cluster widgets @kubernetes/core.v1/Pod\n", 2, "the shared type 'kubernetes/core.v1/Pod' is not in the catalog.")]
    [InlineData("catalog 1\nkind example.org/v1 Widget cluster widgets &Gadget\n", 2, "the shape 'Gadget' is not in the file.")]
    [InlineData("catalog 1\nkind example.org/v1 Widget cluster widgets @Loop\ntype Loop [@Loop]\n", 3, "the type 'Loop' is its own item, value or branch.")]
    [InlineData("catalog 1\nkind example.org/v1 Widget cluster widgets object\n :maybe string\n", 3, "':maybe' is not a part of a type.")]
    [InlineData("catalog 1\nkind example.org/v1 Widget cluster widgets object\n   :not string\n", 3, "the line is indented to a level that no line above opens.")]
    [InlineData("catalog 1\nkind example.org/v1 Widget cluster widgets object\n a string\n b strin\n", 4, "'strin' is not a type of the catalog.")]
    [InlineData("catalog 1\nkind example.org/v1 Widget cluster widgets object\n a 1.33 string\n", 3, "'1.33' is not a range of releases; 1.33-, -1.35 or 1.33-1.35 was expected.")]
    [InlineData("catalog 1\nkind example.org/v1 Widget cluster widgets object\n :rule \"a\" note \"b\"\n", 3, "'note' is not a part of a rule.")]
    public void MalformedText_IsToldWithFileAndLine(string text, int line, string reason)
    {
        var error = Assert.Throws<CatalogFormatException>(() =>
            SampleCatalog.OpenWith(Path, text).FindKind("example.org/v1", "Widget")!.Type.Properties.Length);
        Assert.Equal((line, reason), (error.Line, error.Reason));
        Assert.Equal(line > 0 ? $"{error.File}({line}): {reason}" : $"{error.File}: {reason}", error.Message);
    }

    [Fact]
    public void MissingIndex_IsTold()
    {
        var error = Assert.Throws<CatalogFormatException>(() => new Catalog(new MemoryCatalogFiles([])).KindNames.Count);
        Assert.Equal("index.catalog: the catalog has no such file; a reference or the index names it.", error.Message);
    }
}
