namespace Manifests.Schema.Text;

/// <summary>Where the catalog's files come from: resources, additional files of a compilation, or a folder.</summary>
public interface ICatalogFiles
{
    /// <summary>The text of a file; <see langword="null"/> when there is no such file. Safe to call from several threads.</summary>
    /// <param name="path">Path inside the catalog with <c>/</c>: <c>index.catalog</c>, <c>kubernetes/apps.v1.catalog</c>.</param>
    string? ReadText(string path);
}
