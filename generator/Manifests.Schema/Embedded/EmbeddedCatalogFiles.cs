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
        return IsAscii(bytes) ? string.Create(bytes.Length, bytes, Widen) : Encoding.UTF8.GetString(bytes);
    }

    // Loops, because the first use of the runtime's decoder loads types for three milliseconds, longer than all else that it
    // takes to load a kind. The catalog is ASCII as a rule.
    private static bool IsAscii(byte[] bytes)
    {
        foreach (var one in bytes)
        {
            if (one > 0x7F)
            {
                return false;
            }
        }

        return true;
    }

    private static void Widen(Span<char> text, byte[] bytes)
    {
        for (var at = 0; at < bytes.Length; at++)
        {
            text[at] = (char)bytes[at];
        }
    }
}
