using Manifests.Schema.Text;

namespace Manifests.Schema.Embedded;

/// <summary>A file in front of the committed catalog.</summary>
internal sealed class OneCatalogFile(string ownPath, string text) : ICatalogFiles
{
    private readonly EmbeddedCatalogFiles committed = new();

    public string? ReadText(string path) => path == ownPath ? text : committed.ReadText(path);
}
