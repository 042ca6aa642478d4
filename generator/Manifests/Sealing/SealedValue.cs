using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Manifests;

/// <summary>
/// One value of a SealedSecret, as <c>kubeseal</c> writes it: base64 of two bytes that say how long the sealed session key is (most
/// significant first), that key, and the value under AES-256-GCM with its tag of 16 bytes. The nonce is zero, for each session key is
/// used once.
/// </summary>
public static class SealedValue
{
    private const int SessionKeyBytes = 32;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    /// <summary>Seals a value; every call gives another text, of the same length for values of the same length.</summary>
    /// <param name="plain">The value.</param>
    /// <param name="label">See <see cref="SealingScopes.LabelOf"/>.</param>
    /// <param name="certificate">Whose owner can open it.</param>
    public static string Seal(ReadOnlySpan<byte> plain, string label, SealingCertificate certificate)
    {
        ArgumentNullException.ThrowIfNull(label);
        ArgumentNullException.ThrowIfNull(certificate);
        Span<byte> session = stackalloc byte[SessionKeyBytes];
        RandomNumberGenerator.Fill(session);
        try
        {
            var key = SessionKeySealing.Seal(session, label, certificate);
            var sealedBytes = new byte[sizeof(ushort) + key.Length + plain.Length + TagBytes];
            BinaryPrimitives.WriteUInt16BigEndian(sealedBytes, (ushort)key.Length);
            key.CopyTo(sealedBytes, sizeof(ushort));
            var body = sealedBytes.AsSpan(sizeof(ushort) + key.Length);
            using var cipher = new AesGcm(session, TagBytes);
            cipher.Encrypt(stackalloc byte[NonceBytes], plain, body[..^TagBytes], body[^TagBytes..]);
            return Convert.ToBase64String(sealedBytes);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(session);
        }
    }

    /// <summary>Whether a text can be a sealed value at all; who can open it is not known here.</summary>
    /// <param name="text">The text.</param>
    /// <param name="problem">What is wrong, without anything of the text, which may be a value that nobody sealed.</param>
    public static bool HasForm(string text, [NotNullWhen(false)] out string? problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        var bytes = new byte[(text.Length / 4 * 3) + 3];
        if (!Convert.TryFromBase64String(text, bytes, out var length))
        {
            problem = "is not base64";
        }
        else if (length < sizeof(ushort) + (SealingCertificate.LeastBits / 8) + TagBytes)
        {
            problem = "is too short for a sealed session key";
        }
        else if (BinaryPrimitives.ReadUInt16BigEndian(bytes) is var key
            && (key < SealingCertificate.LeastBits / 8 || sizeof(ushort) + key + TagBytes > length))
        {
            problem = "does not begin with the length of a sealed session key";
        }
        else
        {
            problem = null;
        }

        CryptographicOperations.ZeroMemory(bytes);
        return problem is null;
    }
}
