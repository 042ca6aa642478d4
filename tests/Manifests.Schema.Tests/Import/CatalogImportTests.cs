using Manifests.Diagnostics;
using Manifests.Schema.Import;
using Xunit;

namespace Manifests.Schema.Tests.Import;

public sealed class CatalogImportTests
{
    private const string Selection = "sample crds/*.yaml # all of them\n";

    [Fact]
    public void Run_WritesFilesIndexAndSources_AndKeepsTheRest()
    {
        using var folder = new SourceFolder(Selection).With("crds/widget.yaml", CrdSamples.Widget("type: object")).With("crds/sources.json", """
            [{"file": "widget.yaml", "repository": "example/widgets", "commit": "0123abcd", "path": "config/widget.yaml"}]
            """);
        File.WriteAllText(Path.Combine(folder.Catalog, "README.md"), "kept");
        Directory.CreateDirectory(Path.Combine(folder.Catalog, "old"));
        File.WriteAllText(Path.Combine(folder.Catalog, "old", "gone.v1.catalog"), "catalog 1\n");

        Assert.Empty(folder.Findings());
        var files = folder.Snapshot();
        Assert.Equal(["README.md", "index.catalog", "sample/example.org.v1.catalog", "selection.txt", "sources.txt"], files.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(("kept", Selection), (files["README.md"], files["selection.txt"]));
        Assert.Equal("catalog 1\nkubernetes\nfile sample/example.org.v1\n example.org/v1 Widget widgets\n", files["index.catalog"]);
        Assert.Matches("^# .+\n[0-9a-f]{64} crds/widget.yaml example/widgets 0123abcd config/widget.yaml\n$", files["sources.txt"]);
        Assert.False(Directory.Exists(folder.Catalog + ".next"));
        Assert.False(Directory.Exists(folder.Catalog + ".before"));
    }

    [Fact]
    public void SecondRun_TouchesNothing()
    {
        using var folder = new SourceFolder(Selection).With("crds/widget.yaml", CrdSamples.Widget("type: object"));
        Assert.Empty(folder.Findings());
        var index = Path.Combine(folder.Catalog, "index.catalog");
        var longAgo = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(index, longAgo);

        Assert.Empty(folder.Findings());
        Assert.Equal(longAgo, File.GetLastWriteTimeUtc(index));
    }

    [Fact]
    public void Error_LeavesTheCatalogAsItWas()
    {
        using var folder = new SourceFolder(Selection).With("crds/widget.yaml", CrdSamples.Widget("type: object"));
        Assert.Empty(folder.Findings());

        // Findings proves that the folder did not change.
        Assert.NotEmpty(folder.With("crds/broken.yaml", "a: [").Findings());
    }

    [Fact]
    public void OrderOfFilesAndCulture_DoNotMatter()
    {
        using var one = new SourceFolder("sample crds/a.yaml\nsample crds/b.yaml\n").With("crds/a.yaml", CrdSamples.Widget("type: object")).With("crds/b.yaml", CrdSamples.Widget("type: object", "example.com"));
        using var two = new SourceFolder("sample crds/b.yaml\nsample crds/a.yaml\n").With("crds/a.yaml", CrdSamples.Widget("type: object")).With("crds/b.yaml", CrdSamples.Widget("type: object", "example.com"));
        Assert.Equal(one.Make(), two.Make());
    }

    [Fact]
    public void FindingsOfTheCaller_DoNotStopAnImport()
    {
        using var folder = new SourceFolder(Selection).With("crds/widget.yaml", CrdSamples.Widget("type: object"));
        var found = new DiagnosticBag();
        found.Add(CatalogDiagnostics.SourceMissing.At(Location.None, "elsewhere"));
        Assert.True(CatalogImport.Run(folder.Source, folder.Catalog, found));
    }
}
