using System.Security.Cryptography;
using System.Text;
using Manifests.Diagnostics;

namespace Manifests;

/// <summary>
/// The key under which digests of plain values are made, so that a committed digest tells nothing to whoever lacks the key: a plain
/// hash of a weak password can be found by trying, a keyed one cannot. Keep it out of the repository.
/// </summary>
public sealed class DigestKey
{
    /// <summary>How many bytes a key has at least.</summary>
    public const int LeastBytes = 32;

    private readonly byte[] key;

    private DigestKey(byte[] key)
    {
        this.key = key;
        Id = Convert.ToHexStringLower(HMACSHA256.HashData(key, "manifests sealing key id"u8).AsSpan(0, 8));
    }

    /// <summary>What tells this key from others without telling the key; 16 hexadecimal digits.</summary>
    public string Id { get; }

    /// <summary>Reads a key: base64 of at least <see cref="LeastBytes"/> bytes, with or without line ends around it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="source">Where it comes from, for messages: a variable or a file.</param>
    /// <param name="diagnostics">Takes why it cannot be used; never the text itself.</param>
    /// <returns><see langword="null"/> after a finding.</returns>
    public static DigestKey? Read(string text, string source, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var bytes = new byte[text.Length];
        if (!Convert.TryFromBase64String(text.Trim(), bytes, out var length))
        {
            diagnostics.Add(SealingDiagnostics.DigestKeyNotBase64.At(Location.None, source, LeastBytes));
            return null;
        }

        if (length < LeastBytes)
        {
            diagnostics.Add(SealingDiagnostics.DigestKeyTooShort.At(Location.None, source, length, LeastBytes));
            return null;
        }

        return new DigestKey(bytes[..length]);
    }

    /// <summary>The text of a new random key, with a line end.</summary>
    public static string NewText() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(LeastBytes)) + "\n";

    /// <summary>
    /// Says that a ciphertext holds a plain value. The ciphertext is part of it, so that equal values have different digests, an old
    /// value that comes back cannot be seen, and a ciphertext that was exchanged does not pass.
    /// </summary>
    internal string Of(string label, string key, string fingerprint, string ciphertext, ReadOnlySpan<byte> plain)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, this.key);
        foreach (var part in (ReadOnlySpan<string>)["manifests sealed value", label, key, fingerprint, ciphertext])
        {
            Append(hash, Encoding.UTF8.GetBytes(part));
        }

        Append(hash, plain);
        return Convert.ToBase64String(hash.GetHashAndReset());
    }

    // With its length before it, no two lists of parts are the same bytes.
    private static void Append(IncrementalHash hash, ReadOnlySpan<byte> part)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(length, part.Length);
        hash.AppendData(length);
        hash.AppendData(part);
    }
}
