using Manifests.Schema.Text;

namespace Manifests.SourceGenerator.Models;

/// <summary>
/// The catalog files of a compilation, by their path inside the catalog. What they refer to among Kubernetes' own files and do
/// not have is taken from those that the generator carries.
/// </summary>
internal sealed class CatalogTexts : ICatalogFiles
{
    private readonly Dictionary<string, CatalogText> texts = new(StringComparer.Ordinal);

    public CatalogTexts(IEnumerable<CatalogText> files)
    {
        foreach (var file in files)
        {
            // The first one wins, as it does for the compiler's own duplicate inputs.
            if (!texts.ContainsKey(file.PathInCatalog))
            {
                texts.Add(file.PathInCatalog, file);
            }
        }
    }

    /// <summary>The files that say kinds and types, in ordinal order.</summary>
    public IEnumerable<CatalogText> Documents =>
        texts.Values.Where(static file => !file.IsIndex).OrderBy(static file => file.PathInCatalog, StringComparer.Ordinal);

    /// <summary>Whether a carried file was read. Its models are those of Manifests.Models, and are not made again.</summary>
    public bool RefersToCarried { get; private set; }

    /// <summary>Whether there are a user's own definitions among them.</summary>
    public bool HasOwnDefinitions => texts.ContainsKey(CatalogText.OwnDefinitions);

    /// <inheritdoc/>
    public string? ReadText(string path)
    {
        if (texts.TryGetValue(path, out var file))
        {
            return file.Content;
        }

        var carried = CarriedCatalog.TextOf(path);
        RefersToCarried |= carried is not null;
        return carried;
    }

    /// <summary>The path that the compiler knows a file by.</summary>
    public string FileOf(string path) => texts.TryGetValue(path, out var file) ? file.File : path;
}
