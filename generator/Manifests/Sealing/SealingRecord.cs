using Manifests.Yaml;

namespace Manifests;

/// <summary>
/// What a sealed file remembers about its sealing, in annotations of the SealedSecret; never of the Secret made of it, and never in a
/// rendered tree.
/// </summary>
internal sealed record SealingRecord
{
    private const string CertificateKey = "sealing.manifests/certificate";
    private const string DigestKeyKey = "sealing.manifests/digest-key";
    private const string DigestsKey = "sealing.manifests/digests";

    /// <summary>The fingerprint of the certificate; <see langword="null"/> when another tool sealed the file.</summary>
    public string? Certificate { get; init; }

    /// <summary>The id of the key under which the digests were made; <see langword="null"/> without digests.</summary>
    public string? DigestKeyId { get; init; }

    /// <summary>A digest for each value.</summary>
    public IReadOnlyDictionary<string, string> Digests { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public static SealingRecord Of(Mapping? annotations)
    {
        var digests = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in (annotations?.TextOf(DigestsKey) ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Split(' ') is [var key, var digest])
            {
                digests[key] = digest;
            }
        }

        return new SealingRecord
        {
            Certificate = annotations?.TextOf(CertificateKey),
            DigestKeyId = annotations?.TextOf(DigestKeyKey),
            Digests = digests,
        };
    }

    public static void RemoveFrom(Mapping annotations)
    {
        annotations.Remove(CertificateKey);
        annotations.Remove(DigestKeyKey);
        annotations.Remove(DigestsKey);
    }

    public void WriteTo(Mapping annotations)
    {
        annotations.Set(CertificateKey, Certificate!);
        if (DigestKeyId is not null)
        {
            annotations.Set(DigestKeyKey, DigestKeyId);
            annotations.Set(DigestsKey, string.Concat(Digests.OrderBy(static digest => digest.Key, StringComparer.Ordinal)
                .Select(static digest => $"{digest.Key} {digest.Value}\n")));
        }
    }
}
