using Manifests.Schema.Text;

namespace Manifests.Schema.Import;

/// <summary>A catalog in a folder.</summary>
/// <param name="folder">The folder that holds <c>index.catalog</c>.</param>
public sealed class FolderCatalogFiles(string folder) : ICatalogFiles
{
    /// <inheritdoc/>
    public string? ReadText(string path)
    {
        var file = Path.Combine(folder, path);
        return File.Exists(file) ? File.ReadAllText(file) : null;
    }
}
