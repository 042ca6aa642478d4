using Manifests.Schema.Text;
using Xunit;

namespace Manifests.Schema.Tests.Text;

public sealed class CatalogRoundTripTests
{
    [Theory]
    [InlineData("kubernetes/core.v1")]
    [InlineData("kubernetes/apps.v1")]
    [InlineData("sample/example.org.v1")]
    public void Document_IsWrittenAsItWasRead(string path)
    {
        var document = SampleCatalog.Open().Document(path);
        Assert.Equal(SampleCatalog.Files()[path + ".catalog"], CatalogWriter.Write(document, SampleCatalog.PathsByPackage));
    }

    [Fact]
    public void Index_IsWrittenAsItWasRead() =>
        Assert.Equal(SampleCatalog.Files()["index.catalog"], CatalogIndex.Read(SampleCatalog.Index).Write());

    [Fact]
    public void IndexOfDocuments_IsTheIndexOfTheirFiles()
    {
        var catalog = SampleCatalog.Open();
        var index = CatalogIndex.Of(catalog.Releases, catalog.Index.Files.Reverse().Select(catalog.Document));
        Assert.Equal(SampleCatalog.Files()["index.catalog"], index.Write());
    }
}
