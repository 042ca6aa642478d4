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

    [Fact]
    public void AnyFacts_AreWrittenAsTheyWereRead()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var types = new RandomTypes(seed);
            KindSchema[] kinds =
            [
                new("example.org", "v1", "A", ResourceScope.Cluster, types.Make(4)),
                new("example.org", "v1", "B", ResourceScope.Namespaced, types.Make(4)) { Family = "sample", Plural = "bs" },
            ];
            var document = new CatalogDocument("sample/example.org.v1", "", [.. kinds], []);
            var text = CatalogWriter.Write(document, SampleCatalog.PathsByPackage);
            var read = new Catalog(new MemoryCatalogFiles(new() { ["sample/example.org.v1.catalog"] = text })).Document(document.Path);

            Assert.Equal(text, CatalogWriter.Write(read, SampleCatalog.PathsByPackage));
            Assert.Equal(kinds.Select(kind => Everything.Of(kind.Type)), read.Kinds.Select(kind => Everything.Of(kind.Type)));
            Assert.DoesNotContain('\r', text);
        }
    }
}
