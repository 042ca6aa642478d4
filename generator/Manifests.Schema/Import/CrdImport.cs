using Manifests.Diagnostics;
using Manifests.Schema.Text;
using Manifests.Schema.Validation;
using Manifests.Yaml;

namespace Manifests.Schema.Import;

/// <summary>
/// Makes one catalog file of a user's own CustomResourceDefinitions, with what their descriptions say. A definition that a
/// server would refuse is refused here.
/// </summary>
public sealed class CrdImport
{
    /// <summary>The family of the kinds.</summary>
    public const string Family = CatalogWords.UserFamily;

    /// <summary>The path of the file in the catalog, without its ending.</summary>
    public const string CatalogPath = Family + "/crds";

    private const long MaxBytes = 64 * 1024 * 1024;

    private static readonly string MetaPackage = SharedTypes.PackageOf(SharedTypes.ObjectMeta);

    private static readonly Dictionary<string, string> PathsByPackage = new(StringComparer.Ordinal)
    {
        [MetaPackage] = SharedTypes.PathOf(MetaPackage),
    };

    private readonly DiagnosticBag diagnostics;
    private readonly ResourceValidator validator;
    private readonly Dictionary<(string ApiVersion, string Kind), (KindSchema Kind, Location Place)> kinds = [];

    private CrdImport(DiagnosticBag diagnostics)
    {
        this.diagnostics = diagnostics;
        validator = new ResourceValidator(Catalog.Embedded, new ValidationOptions { KubernetesVersion = Catalog.Embedded.Releases[^1] });
    }

    /// <summary>The text of the catalog file; <see langword="null"/> after an error. The same files in any order give the same text.</summary>
    /// <param name="files">The files; each may hold several definitions and other resources beside them.</param>
    /// <param name="diagnostics">Takes what was found.</param>
    public static string? Make(IEnumerable<CrdFile> files, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var found = new DiagnosticBag();
        var import = new CrdImport(found);
        foreach (var file in files.DistinctBy(static file => file.Path).OrderBy(static file => file.Path, StringComparer.Ordinal))
        {
            import.Add(file);
        }

        diagnostics.AddRange(found.ToSorted());
        return found.HasErrors ? null : import.Write();
    }

    private void Add(CrdFile file)
    {
        if (Read(file) is not { } bytes)
        {
            return;
        }

        foreach (var definition in new CrdReader(Family, diagnostics).Definitions(bytes, file.Path))
        {
            Add(definition);
        }
    }

    private byte[]? Read(CrdFile file)
    {
        try
        {
            var info = new FileInfo(file.Path);
            if (!info.Exists)
            {
                diagnostics.Add(CrdDiagnostics.FileMissing.At(Location.OfFile(file.DeclaredIn), file.Path));
                return null;
            }

            if (info.Length > MaxBytes)
            {
                diagnostics.Add(CrdDiagnostics.TooLarge.At(Location.OfFile(file.Path), info.Length, MaxBytes));
                return null;
            }

            return File.ReadAllBytes(file.Path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(CatalogDiagnostics.NotRead.At(Location.OfFile(file.Path), error.Message));
            return null;
        }
    }

    private void Add(Mapping definition)
    {
        var own = new DiagnosticBag();
        var read = new CrdReader(Family, own) { KeepsDescriptions = true }.ReadDefinition(definition);
        if (read.Length == 0 && !own.HasErrors)
        {
            own.Add(CrdDiagnostics.NothingServed.At(definition.Location, definition.MappingOf("metadata")?.TextOf("name") ?? "without a name"));
        }

        Validate(definition, own);
        diagnostics.AddRange(own.ToSorted());
        foreach (var kind in read)
        {
            Add(kind.Kind, kind.Place);
        }
    }

    /// <summary>Adds what a server says of the definition as a resource, but for places of which something was told already.</summary>
    private void Validate(Mapping definition, DiagnosticBag own)
    {
        var told = own.ToSorted().Select(static finding => finding.Location).ToHashSet();
        var found = new DiagnosticBag();
        validator.Validate(definition, found);
        own.AddRange(found.ToSorted().Where(finding => finding.Severity == Severity.Error && !told.Contains(finding.Location)));
    }

    private void Add(KindSchema kind, Location place)
    {
        if (!kinds.TryGetValue((kind.ApiVersion, kind.Kind), out var known))
        {
            kinds.Add((kind.ApiVersion, kind.Kind), (kind, place));
        }
        else if (TextOf(kind) != TextOf(known.Kind))
        {
            diagnostics.Add(CrdDiagnostics.DefinedDifferently.At(place, kind.ApiVersion, kind.Kind, known.Place));
        }
    }

    private string Write() => TextOf([.. kinds.Values.Select(static known => known.Kind)]);

    private static string TextOf(params KindSchema[] kinds) =>
        CatalogWriter.Write(new CatalogDocument(CatalogPath, "", [.. kinds], []), PathsByPackage);
}
