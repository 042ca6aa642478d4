using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Manifests.Diagnostics;

namespace Manifests;

/// <summary>The public part of a controller's key: what <c>kubeseal --fetch-cert</c> gives. Nothing in it is secret.</summary>
public sealed class SealingCertificate
{
    /// <summary>The least length of its key. Controllers make keys of 4096 bits.</summary>
    public const int LeastBits = 2048;

    private SealingCertificate(RSAParameters key, string fingerprint)
    {
        Modulus = new BigInteger(key.Modulus, isUnsigned: true, isBigEndian: true);
        Exponent = new BigInteger(key.Exponent, isUnsigned: true, isBigEndian: true);
        ModulusBytes = key.Modulus!.Length;
        Fingerprint = fingerprint;
    }

    /// <summary><c>sha256:</c> and the hash of the public key. A renewed certificate of the same key has the same.</summary>
    public string Fingerprint { get; }

    internal BigInteger Modulus { get; }

    internal BigInteger Exponent { get; }

    internal int ModulusBytes { get; }

    /// <summary>Reads a certificate; of several in one file the first, as <c>kubeseal</c> does.</summary>
    /// <param name="pem">The content of the file.</param>
    /// <param name="file">The file, for messages.</param>
    /// <param name="now">The time at which it has to hold.</param>
    /// <param name="diagnostics">Takes why it cannot be used.</param>
    /// <returns><see langword="null"/> after a finding.</returns>
    public static SealingCertificate? Read(ReadOnlyMemory<byte> pem, string file, DateTimeOffset now, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var place = Location.OfFile(file);
        using var certificate = Decode(pem, place, diagnostics);
        if (certificate is null)
        {
            return null;
        }

        var found = diagnostics.Count;
        CheckTimes(certificate, now, place, diagnostics);
        using var key = certificate.GetRSAPublicKey();
        if (key is null)
        {
            diagnostics.Add(SealingDiagnostics.NotRsa.At(place, certificate.PublicKey.Oid.FriendlyName ?? certificate.PublicKey.Oid.Value));
            return null;
        }

        if (key.KeySize < LeastBits)
        {
            diagnostics.Add(SealingDiagnostics.KeyTooShort.At(place, key.KeySize, LeastBits));
        }

        return diagnostics.Count > found
            ? null
            : new SealingCertificate(
                key.ExportParameters(includePrivateParameters: false),
                "sha256:" + Convert.ToHexStringLower(SHA256.HashData(key.ExportSubjectPublicKeyInfo())));
    }

    private static X509Certificate2? Decode(ReadOnlyMemory<byte> pem, Location place, DiagnosticBag diagnostics)
    {
        var text = Encoding.UTF8.GetString(pem.Span);
        var found = "no PEM block";
        var rest = text.AsSpan();
        while (PemEncoding.TryFind(rest, out var fields))
        {
            var label = rest[fields.Label].ToString();
            if (label == "CERTIFICATE")
            {
                return Load(rest[fields.Location], place, diagnostics);
            }

            found = $"a PEM block '{label}'";
            rest = rest[fields.Location.End..];
        }

        diagnostics.Add(SealingDiagnostics.NotACertificate.At(place, found));
        return null;
    }

    private static X509Certificate2? Load(ReadOnlySpan<char> pem, Location place, DiagnosticBag diagnostics)
    {
        try
        {
            return X509Certificate2.CreateFromPem(pem);
        }
        catch (CryptographicException)
        {
            diagnostics.Add(SealingDiagnostics.NotACertificate.At(place, "a PEM block 'CERTIFICATE' that holds no certificate"));
            return null;
        }
    }

    private static void CheckTimes(X509Certificate2 certificate, DateTimeOffset now, Location place, DiagnosticBag diagnostics)
    {
        if (now.UtcDateTime > certificate.NotAfter.ToUniversalTime())
        {
            diagnostics.Add(SealingDiagnostics.Expired.At(place, Day(certificate.NotAfter)));
        }

        if (now.UtcDateTime < certificate.NotBefore.ToUniversalTime())
        {
            diagnostics.Add(SealingDiagnostics.NotYetValid.At(place, Day(certificate.NotBefore)));
        }
    }

    private static string Day(DateTime time) =>
        time.ToUniversalTime().ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);
}
