using System.Buffers.Binary;
using System.Numerics;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Manifests.Diagnostics;

namespace Manifests.Tests.Sealing;

/// <summary>A controller for tests: its key, its certificate, and what it does to open a sealed value.</summary>
internal sealed class SealingKeys
{
    public static readonly DateTimeOffset Now = new(2026, 6, 1, 0, 0, 0, TimeSpan.Zero);

    private SealingKeys(int bits)
    {
        Key = RSA.Create(bits);
        Pem = PemOf(new CertificateRequest("CN=sealed-secret", Key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1), Now.AddYears(-1), Now.AddYears(9));
    }

    // Making keys takes long; tests share them.
    public static SealingKeys First { get; } = new(2048);

    public static SealingKeys Second { get; } = new(2048);

    public RSA Key { get; }

    public string Pem { get; }

    public SealingCertificate Certificate => Read(Pem).Certificate!;

    public static (SealingCertificate? Certificate, string[] Findings) Read(string pem, DateTimeOffset? now = null)
    {
        var found = new DiagnosticBag();
        var certificate = SealingCertificate.Read(Encoding.UTF8.GetBytes(pem), "controller.pem", now ?? Now, found);
        return (certificate, TestWorkspace.Show(found.ToSorted()));
    }

    public static string PemOf(CertificateRequest request, DateTimeOffset from, DateTimeOffset to)
    {
        using var certificate = request.CreateSelfSigned(from, to);
        return certificate.ExportCertificatePem();
    }

    /// <summary>Opens a value as the controller does; written without any of the code that seals.</summary>
    /// <exception cref="CryptographicException">The key, the label or the text is not the right one.</exception>
    public byte[] Open(string text, string label)
    {
        var bytes = Convert.FromBase64String(text);
        var length = BinaryPrimitives.ReadUInt16BigEndian(bytes);
        var session = label.Length == 0
            ? Key.Decrypt(bytes.AsSpan(2, length), RSAEncryptionPadding.OaepSHA256)
            : Unpad(bytes[2..(2 + length)], label);
        var body = bytes.AsSpan(2 + length);
        var plain = new byte[body.Length - 16];
        using var cipher = new AesGcm(session, 16);
        cipher.Decrypt(new byte[12], body[..^16], body[^16..], plain);
        return plain;
    }

    private byte[] Unpad(byte[] ciphertext, string label)
    {
        var parameters = Key.ExportParameters(includePrivateParameters: true);
        var power = BigInteger.ModPow(Number(ciphertext), Number(parameters.D!), Number(parameters.Modulus!));
        var block = new byte[ciphertext.Length];
        var raw = power.ToByteArray(isUnsigned: true, isBigEndian: true);
        raw.CopyTo(block, block.Length - raw.Length);
        var (seed, data) = (block[1..33], block[33..]);
        seed = Xor(seed, Mask(data, 32));
        data = Xor(data, Mask(seed, data.Length));
        var end = Array.IndexOf(data, (byte)1, 32);
        return block[0] == 0 && data.AsSpan(0, 32).SequenceEqual(SHA256.HashData(Encoding.UTF8.GetBytes(label))) && end > 0
            ? data[(end + 1)..]
            : throw new CryptographicException("The label or the key is another one.");
    }

    private static BigInteger Number(byte[] bytes) => new(bytes, isUnsigned: true, isBigEndian: true);

    private static byte[] Mask(byte[] seed, int length) =>
    [
        .. Enumerable.Range(0, (length / 32) + 1)
            .SelectMany(counter => SHA256.HashData([.. seed, (byte)(counter >> 24), (byte)(counter >> 16), (byte)(counter >> 8), (byte)counter]))
            .Take(length),
    ];

    private static byte[] Xor(byte[] left, byte[] right) => [.. left.Zip(right, static (a, b) => (byte)(a ^ b))];
}
