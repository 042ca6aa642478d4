using System.Collections.Immutable;

namespace Manifests.Schema.Text;

/// <summary>
/// The facts of many kinds, read from catalog files as they are asked for. Safe to use from several threads.
/// Properties of types are read when they are first used, so a malformed file may be told of that late;
/// <see cref="Document"/> with all properties visited finds everything.
/// </summary>
/// <exception cref="CatalogFormatException">From any member, when a file is missing or malformed.</exception>
public sealed partial class Catalog : IKindSource
{
    private readonly object gate = new();
    private readonly ICatalogFiles files;
    private readonly Func<Catalog, CatalogIndex>? makeIndex;
    private readonly Dictionary<string, CatalogFile> opened = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KindSchema?> found = new(StringComparer.Ordinal);
    private string? indexText;
    private CatalogIndex? index;
    private Dictionary<string, string>? fileOfKind;
    private IReadOnlyCollection<KindName>? kindNames;

    /// <summary>A catalog over a set of files. Nothing is read before it is asked for.</summary>
    public Catalog(ICatalogFiles files) => this.files = files;

    // A catalog without an index in its files, which is made from what they hold.
    private Catalog(ICatalogFiles files, Func<Catalog, CatalogIndex> makeIndex)
        : this(files) => this.makeIndex = makeIndex;

    /// <summary>Which file holds which kind.</summary>
    public CatalogIndex Index
    {
        get
        {
            lock (gate)
            {
                return index ??= makeIndex is null ? CatalogIndex.Read(IndexText) : makeIndex(this);
            }
        }
    }

    /// <inheritdoc/>
    public IReadOnlyCollection<KindName> KindNames
    {
        get
        {
            lock (gate)
            {
                return kindNames ??= NamesOf(Index);
            }
        }
    }

    /// <summary>The Kubernetes releases that the catalog knows, oldest first.</summary>
    public ImmutableArray<KubernetesVersion> Releases => Index.Releases;

    /// <inheritdoc/>
    public KindSchema? FindKind(string apiVersion, string kind)
    {
        var key = apiVersion + " " + kind;
        lock (gate)
        {
            if (!found.TryGetValue(key, out var schema))
            {
                schema = PathOf(apiVersion, kind, key) is { } path ? Open(path).Kind(apiVersion, kind) : null;
                found.Add(key, schema);
            }

            return schema;
        }
    }

    /// <summary>A shared type by the path of its file and its short name; <see langword="null"/> when there is none.</summary>
    /// <param name="path">Path without the ending: <c>kubernetes/core.v1</c>.</param>
    /// <param name="shortName">The name behind the package: <c>PodSpec</c>.</param>
    public TypeSchema? FindType(string path, string shortName)
    {
        lock (gate)
        {
            return Open(path).FindType(shortName);
        }
    }

    /// <summary>All kinds and shared types of one file; their properties are still read on first use.</summary>
    /// <param name="path">Path without the ending, as in <see cref="CatalogIndex.Files"/>.</param>
    public CatalogDocument Document(string path)
    {
        lock (gate)
        {
            return Open(path).Document();
        }
    }

    internal IReadOnlyList<PropertySchema> Locked(Func<IReadOnlyList<PropertySchema>> load)
    {
        lock (gate)
        {
            return load();
        }
    }

    internal CatalogFile Open(string path)
    {
        if (!opened.TryGetValue(path, out var file))
        {
            var name = path + CatalogWords.FileEnding;
            file = new CatalogFile(this, path, new CatalogLines(name, Text(name)));
            opened.Add(path, file);
        }

        return file;
    }

    // The whole index is read only for what the quick look does not find: as a rule a kind that is not there.
    private string? PathOf(string apiVersion, string kind, string key)
    {
        if (makeIndex is null && KindPlaces.Find(IndexText, apiVersion, kind) is { } found)
        {
            return found;
        }

        fileOfKind ??= FilesOfKinds(Index);
        return fileOfKind.TryGetValue(key, out var path) ? path : null;
    }

    private string IndexText => indexText ??= Text(CatalogWords.IndexPath);

    private static KindName[] NamesOf(CatalogIndex index) => [.. index.Entries.Select(static entry => entry.Name)];

    private static Dictionary<string, string> FilesOfKinds(CatalogIndex index)
    {
        var kinds = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in index.Entries)
        {
            kinds[entry.Name.ApiVersion + " " + entry.Name.Kind] = entry.Path;
        }

        return kinds;
    }

    private string Text(string path) =>
        files.ReadText(path) ?? throw new CatalogFormatException(path, 0, "the catalog has no such file; a reference or the index names it.");
}
