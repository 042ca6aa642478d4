using Manifests.Diagnostics;
using Manifests.Schema.Import;
using Manifests.Schema.Text;
using Xunit;

namespace Manifests.Schema.Tests.Import;

/// <summary>A folder of upstream documents and a catalog folder beside it, gone after the test.</summary>
internal sealed class SourceFolder : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("manifests-catalog-").FullName;

    public SourceFolder(string selection)
    {
        Directory.CreateDirectory(Source);
        Directory.CreateDirectory(Catalog);
        File.WriteAllText(Path.Combine(Catalog, CatalogImport.SelectionFile), selection);
    }

    public string Source => Path.Combine(root, "source");

    public string Catalog => Path.Combine(root, "catalog");

    public SourceFolder With(string path, string text)
    {
        var file = Path.Combine(Source, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text.ReplaceLineEndings("\n"));
        return this;
    }

    /// <summary>The files of a catalog made without any finding.</summary>
    public IReadOnlyDictionary<string, string> Make()
    {
        var found = new DiagnosticBag();
        var files = CatalogImport.Make(Source, Catalog, found);
        Assert.Empty(found.ToSorted());
        return files!;
    }

    /// <summary>A catalog made without any finding, open.</summary>
    public Catalog Open() => new(new Text.MemoryCatalogFiles(new Dictionary<string, string>(Make())));

    /// <summary>What an import tells, as lines of a build log; the catalog folder is proven to be untouched by errors.</summary>
    public string[] Findings()
    {
        var before = Snapshot();
        var found = new DiagnosticBag();
        var succeeded = CatalogImport.Run(Source, Catalog, found);
        Assert.Equal(!found.HasErrors, succeeded);
        if (!succeeded)
        {
            Assert.Equal(before, Snapshot());
        }

        return [.. found.ToSorted().Select(diagnostic => diagnostic.ToString().Replace(root.Replace('\\', '/'), "", StringComparison.Ordinal))];
    }

    public Dictionary<string, string> Snapshot() => Directory.EnumerateFiles(Catalog, "*", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetRelativePath(Catalog, file).Replace('\\', '/'), File.ReadAllText);

    public void Dispose() => Directory.Delete(root, recursive: true);
}
