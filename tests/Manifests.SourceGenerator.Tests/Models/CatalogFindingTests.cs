namespace Manifests.SourceGenerator.Tests.Models;

public sealed class CatalogFindingTests
{
    [Fact]
    public void MalformedLine_IsToldWithItsPlace()
    {
        var file = ModelCompilation.File("catalog 1\n\nkind a.example.com/v1 First cluster - object\n size number64\n");

        var finding = Assert.Single(ModelCompilation.Findings("", file));

        Assert.Equal(
            "/repo/catalog/test/test.catalog(4,1): error MAN4000: The catalog file cannot be read, so its kinds get no models: "
            + "'number64' is not a type of the catalog; write it again with the task 'Catalog'",
            finding);
    }

    [Fact]
    public void MissingFile_IsToldAtItsReference()
    {
        var file = ModelCompilation.File("catalog 1\n\nkind a.example.com/v1 First cluster - object\n size @other.v1/Size\n");

        var finding = Assert.Single(ModelCompilation.Findings("", file));

        Assert.StartsWith("test/other.v1.catalog(1,1): error MAN4000: The catalog file cannot be read, so its kinds get no models: ", finding, StringComparison.Ordinal);
    }

    [Fact]
    public void MalformedFile_LeavesModelsOfOtherFiles()
    {
        var file = ModelCompilation.File("catalog 0\n", "/repo/catalog/test/broken.catalog");

        var findings = ModelCompilation.Findings("internal static class User { public static Resource Made => new Acme.Example.Shop.V1.Market(\"a\"); }", file, SampleModels.File);

        Assert.Equal(
            "/repo/catalog/test/broken.catalog(1,1): error MAN4000: The catalog file cannot be read, so its kinds get no models: "
            + "the first line is not 'catalog 1'; the file is no catalog of this version; write it again with the task 'Catalog'",
            Assert.Single(findings));
    }

    [Fact]
    public void Index_IsNoDocument() =>
        Assert.Empty(ModelCompilation.Findings("", ModelCompilation.File("catalog 1\nkubernetes 1.32 1.33\n", "/repo/catalog/index.catalog"), SampleModels.File));
}
