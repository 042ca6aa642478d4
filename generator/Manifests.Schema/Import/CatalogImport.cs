using Manifests.Diagnostics;
using Manifests.Schema.Text;

namespace Manifests.Schema.Import;

/// <summary>Makes a catalog from a folder of upstream documents.</summary>
public sealed class CatalogImport
{
    /// <summary>The file of a catalog folder that says what it is made of. Read, never written.</summary>
    public const string SelectionFile = "selection.txt";

    /// <summary>The file of a catalog folder that has what no document says. Read, never written; a catalog can do without.</summary>
    public const string AdditionsFile = "additions.txt";

    /// <summary>The file of a catalog folder that lists the documents it was made of.</summary>
    public const string SourcesFile = "sources.txt";

    private readonly CatalogSelection selection;
    private readonly CatalogAdditions additions;
    private readonly CatalogSources sources;
    private readonly string sourceFolder;
    private readonly DiagnosticBag diagnostics;

    // Where each kind was found first, so that one that comes again is told with both places.
    private readonly Dictionary<(string ApiVersion, string Kind), Location> places = [];

    private CatalogImport(CatalogSelection selection, CatalogAdditions additions, string sourceFolder, DiagnosticBag diagnostics)
    {
        this.selection = selection;
        this.additions = additions;
        this.sourceFolder = sourceFolder;
        this.diagnostics = diagnostics;
        sources = new CatalogSources(sourceFolder, diagnostics);
    }

    /// <summary>
    /// Reads what <c>selection.txt</c> of the catalog folder selects and replaces the catalog's files. All or nothing: after
    /// an error the folder is as it was. The same documents give the same bytes.
    /// </summary>
    /// <param name="sourceFolder">
    /// Holds <c>kubernetes/swagger-1.32.json</c>, <c>kubernetes/definitions-1.30.json</c>, <c>kubernetes/openapi-v3-1.32/*.json</c> and
    /// CRD files; <c>crds/sources.json</c> says where those are from.
    /// </param>
    /// <param name="catalogFolder">The catalog.</param>
    /// <param name="diagnostics">Takes what was found.</param>
    /// <returns>Whether the catalog is now what the documents say.</returns>
    public static bool Run(string sourceFolder, string catalogFolder, DiagnosticBag diagnostics)
    {
        var own = new DiagnosticBag();
        var files = Make(sourceFolder, catalogFolder, own);
        if (files is not null && !own.HasErrors)
        {
            CatalogFolder.Replace(catalogFolder, files, own);
        }

        diagnostics.AddRange(own.ToSorted());
        return !own.HasErrors;
    }

    /// <summary>The files that <see cref="Run"/> would write, by path; <see langword="null"/> after an error.</summary>
    public static IReadOnlyDictionary<string, string>? Make(string sourceFolder, string catalogFolder, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (!Directory.Exists(sourceFolder))
        {
            diagnostics.Add(CatalogDiagnostics.SourceMissing.At(Location.None, sourceFolder));
            return null;
        }

        var file = Path.Combine(catalogFolder, SelectionFile);
        var selection = CatalogSelection.Read(TextOf(file), SelectionFile, diagnostics);
        var additions = CatalogAdditions.Read(TextOf(Path.Combine(catalogFolder, AdditionsFile)), diagnostics);
        if (diagnostics.HasErrors)
        {
            return null;
        }

        if (selection.Releases.IsEmpty && selection.Files.IsEmpty)
        {
            diagnostics.Add(CatalogDiagnostics.SelectionMissing.At(Location.None, file));
            return null;
        }

        return new CatalogImport(selection, additions, sourceFolder, diagnostics).Make();
    }

    private static string TextOf(string file) => File.Exists(file) ? File.ReadAllText(file) : "";

    private Dictionary<string, string>? Make()
    {
        var documents = KubernetesDocuments().Concat(CrdDocuments()).ToArray();
        if (diagnostics.HasErrors)
        {
            return null;
        }

        var paths = documents.Where(static document => document.Package.Length > 0)
            .ToDictionary(static document => document.Package, static document => document.Path, StringComparer.Ordinal);

        // A selection without Kubernetes (a user's own CRDs) refers to the types of the committed catalog.
        paths.TryAdd(SharedTypes.PackageOf(SharedTypes.ObjectMeta), SharedTypes.PathOf(SharedTypes.PackageOf(SharedTypes.ObjectMeta)));
        var files = documents.ToDictionary(static document => document.Path + CatalogWords.FileEnding, document => CatalogWriter.Write(document, paths), StringComparer.Ordinal);
        files.Add(CatalogWords.IndexPath, CatalogIndex.Of(selection.Releases, documents).Write());
        files.Add(SourcesFile, sources.List());
        return files;
    }

    private CatalogDocument[] KubernetesDocuments()
    {
        var read = new List<OpenApiDocument>();
        foreach (var release in selection.Releases)
        {
            // The published v2 comes first: it knows alpha and beta APIs, which a server does not serve unasked.
            string[] patterns = [$"kubernetes/swagger-{release}.json", $"kubernetes/definitions-{release}.json", $"kubernetes/openapi-v3-{release}/*.json"];
            var files = patterns.SelectMany(sources.Match).ToArray();
            if (files.Length == 0)
            {
                diagnostics.Add(CatalogDiagnostics.NothingSelected.At(Location.OfFile(SelectionFile), "kubernetes " + release, sourceFolder));
            }

            read.AddRange(files.Select(file => ReadOpenApi(file, release)).OfType<OpenApiDocument>());
        }

        // All releases define most kinds; the newest document is the one to name.
        foreach (var kind in read.SelectMany(static document => document.Kinds))
        {
            places[(kind.ApiVersion, kind.Kind)] = kind.Place;
        }

        return diagnostics.HasErrors ? [] : [.. KubernetesReleases.Merge(read, additions, diagnostics)];
    }

    private OpenApiDocument? ReadOpenApi(string path, KubernetesVersion release)
    {
        var bytes = sources.Read(path, $"kubernetes {release} -");
        var root = bytes is null ? null : JsonNodeReader.Read(bytes, path, diagnostics);
        return root is null ? null : OpenApiReader.Read(root, release, diagnostics);
    }

    private CatalogDocument[] CrdDocuments()
    {
        var kinds = selection.Files.SelectMany(ReadCrds).ToArray();
        foreach (var (kind, place) in kinds)
        {
            if (!places.TryAdd((kind.ApiVersion, kind.Kind), place))
            {
                diagnostics.Add(CatalogDiagnostics.KindTwice.At(place, kind.ApiVersion, kind.Kind, places[(kind.ApiVersion, kind.Kind)]));
            }
        }

        return
        [
            .. kinds.GroupBy(static found => $"{found.Kind.Family}/{found.Kind.Group}.{found.Kind.Version}", StringComparer.Ordinal)
                .Select(static group => new CatalogDocument(
                    group.Key, "", [.. group.Select(static found => found.Kind).OrderBy(static kind => kind.Kind, StringComparer.Ordinal)], [])),
        ];
    }

    private IEnumerable<(KindSchema Kind, Location Place)> ReadCrds(SelectedFiles selected)
    {
        var files = sources.Match(selected.Path);
        if (files.Length == 0)
        {
            diagnostics.Add(CatalogDiagnostics.NothingSelected.At(selected.Place, selected.Path, sourceFolder));
        }

        var reader = new CrdReader(selected.Family, diagnostics);
        foreach (var file in files)
        {
            if (sources.Read(file, selected.Family + " - -") is { } bytes)
            {
                foreach (var kind in reader.Read(bytes, file))
                {
                    yield return kind;
                }
            }
        }
    }
}
