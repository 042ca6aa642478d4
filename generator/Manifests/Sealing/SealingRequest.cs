namespace Manifests;

/// <summary>What to seal, for whom and how.</summary>
/// <param name="Secret">The values in clear. Not disposed here.</param>
/// <param name="Certificate">Whose owner can open it.</param>
public sealed record SealingRequest(PlainSecret Secret, SealingCertificate Certificate)
{
    /// <summary>Where the values can be opened.</summary>
    public SealingScope Scope { get; init; }

    /// <summary>The file that was sealed before; empty when there is none.</summary>
    public ReadOnlyMemory<byte> Previous { get; init; }

    /// <summary>The file to be, for messages.</summary>
    public string File { get; init; } = "";

    /// <summary>Under which digests are kept; <see langword="null"/> keeps none, and no ciphertext can be used again then.</summary>
    public DigestKey? DigestKey { get; init; }

    /// <summary>Whether every value gets a new ciphertext.</summary>
    public bool Reseal { get; init; }

    /// <summary>
    /// Values whose bytes in <see cref="Secret"/> were made at random just now: one that is sealed for this certificate already stays,
    /// whatever it is.
    /// </summary>
    public IReadOnlySet<string> RandomKeys { get; init; } = new HashSet<string>(StringComparer.Ordinal);
}
