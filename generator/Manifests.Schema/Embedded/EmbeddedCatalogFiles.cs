using System.Text;
using Manifests.Schema.Text;

namespace Manifests.Schema.Embedded;

/// <summary>The committed catalog, carried by this assembly.</summary>
internal sealed class EmbeddedCatalogFiles : ICatalogFiles
{
    private const string Prefix = "catalog/";

    public string? ReadText(string path)
    {
        using var stream = typeof(EmbeddedCatalogFiles).Assembly.GetManifestResourceStream(Prefix + path);
        if (stream is null)
        {
            return null;
        }

        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Encoding.UTF8.GetString(bytes);
    }
}
