using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace Manifests;

/// <summary>
/// RSA-OAEP with SHA-256 and a label, which the platform's own RSA class cannot be given. Source: RFC 8017, section 7.1.1 and
/// appendix B.2.1. Only the public half is here: nothing secret is an exponent.
/// </summary>
internal static class SessionKeySealing
{
    private const int HashBytes = SHA256.HashSizeInBytes;

    /// <summary>The session key, sealed for a certificate's owner; as long as the certificate's modulus.</summary>
    public static byte[] Seal(ReadOnlySpan<byte> sessionKey, string label, SealingCertificate certificate)
    {
        var block = Pad(sessionKey, label, certificate.ModulusBytes);
        try
        {
            var message = new BigInteger(block, isUnsigned: true, isBigEndian: true);
            var power = BigInteger.ModPow(message, certificate.Exponent, certificate.Modulus);
            var bytes = power.ToByteArray(isUnsigned: true, isBigEndian: true);
            var ciphertext = new byte[certificate.ModulusBytes];
            bytes.CopyTo(ciphertext, ciphertext.Length - bytes.Length);
            return ciphertext;
        }
        finally
        {
            CryptographicOperations.ZeroMemory(block);
        }
    }

    // 0x00, the masked seed, the masked data: the label's hash, zeros, 0x01, the message.
    private static byte[] Pad(ReadOnlySpan<byte> message, string label, int length)
    {
        var block = new byte[length];
        var seed = block.AsSpan(1, HashBytes);
        var data = block.AsSpan(1 + HashBytes);
        SHA256.HashData(Encoding.UTF8.GetBytes(label), data);
        data[^(message.Length + 1)] = 1;
        message.CopyTo(data[^message.Length..]);
        RandomNumberGenerator.Fill(seed);
        Mask(data, seed);
        Mask(seed, data);
        return block;
    }

    // MGF1 over the seed, laid over the target.
    private static void Mask(Span<byte> target, ReadOnlySpan<byte> seed)
    {
        var input = new byte[seed.Length + sizeof(uint)];
        seed.CopyTo(input);
        Span<byte> mask = stackalloc byte[HashBytes];
        for (var (at, counter) = (0, 0u); at < target.Length; at += HashBytes, counter++)
        {
            System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(input.AsSpan(seed.Length), counter);
            SHA256.HashData(input, mask);
            for (var offset = 0; offset < HashBytes && at + offset < target.Length; offset++)
            {
                target[at + offset] ^= mask[offset];
            }
        }

        CryptographicOperations.ZeroMemory(input);
        CryptographicOperations.ZeroMemory(mask);
    }
}
