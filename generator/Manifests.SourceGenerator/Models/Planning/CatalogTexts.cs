using Manifests.Schema.Text;

namespace Manifests.SourceGenerator.Models;

/// <summary>The catalog files of a compilation, by their path inside the catalog.</summary>
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

    /// <inheritdoc/>
    public string? ReadText(string path) => texts.TryGetValue(path, out var file) ? file.Content : null;

    /// <summary>The path that the compiler knows a file by.</summary>
    public string FileOf(string path) => texts.TryGetValue(path, out var file) ? file.File : path;
}
