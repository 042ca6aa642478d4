using System.Security.Cryptography;
using System.Text;
using Manifests.Schema.Text;

namespace Manifests.Schema.Embedded;

/// <summary>Tells one state of the committed catalog from another.</summary>
public static class CatalogIdentity
{
    private static readonly Lazy<string> Computed = new(Compute);

    /// <summary><c>sha256:</c> and the first 16 hexadecimal digits over names and bytes of the carried files.</summary>
    public static string OfEmbedded => Computed.Value;

    private static string Compute()
    {
        var assembly = typeof(Catalog).Assembly;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            hash.AppendData(Encoding.UTF8.GetBytes(name));
            hash.AppendData(bytes);
        }

        return $"sha256:{Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8))}";
    }
}
