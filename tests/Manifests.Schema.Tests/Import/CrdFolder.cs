using Manifests.Diagnostics;
using Manifests.Schema.Import;
using Manifests.Schema.Text;
using Xunit;

namespace Manifests.Schema.Tests.Import;

/// <summary>A project folder with a user's CRDs, gone after the test.</summary>
internal sealed class CrdFolder : IDisposable
{
    private const string Project = "Shop.csproj";

    private readonly string root = Directory.CreateTempSubdirectory("manifests-crds-").FullName;
    private readonly List<CrdFile> files = [];

    public CrdFolder With(string path, string text)
    {
        var file = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text.ReplaceLineEndings("\n"));
        return Naming(path);
    }

    /// <summary>The project names a file, whether there is one or not.</summary>
    public CrdFolder Naming(string path)
    {
        files.Add(new CrdFile(Path.Combine(root, path), Path.Combine(root, Project)));
        return this;
    }

    public string PathOf(string path) => Path.Combine(root, path);

    /// <summary>The catalog of files without any finding.</summary>
    public string Make()
    {
        var found = new DiagnosticBag();
        var text = CrdImport.Make(files, found);
        Assert.Empty(found.ToSorted());
        return text!;
    }

    /// <summary>The kinds of the catalog, readable.</summary>
    public Catalog Open() => Catalog.OfFile(CrdImport.CatalogPath, Make());

    /// <summary>What is wrong with the files, as lines of a build log without the folder.</summary>
    public string[] Findings()
    {
        var found = new DiagnosticBag();
        var text = CrdImport.Make(files, found);
        Assert.Equal(found.HasErrors, text is null);
        return [.. found.ToSorted().Select(finding => finding.ToString().Replace(root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal))];
    }

    public void Dispose() => Directory.Delete(root, recursive: true);
}
