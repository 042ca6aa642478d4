using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Manifests.Tests.Sealing;

public sealed class SealingCertificateTests
{
    [Fact]
    public void Certificate_IsReadWithTextAroundIt()
    {
        var (certificate, findings) = SealingKeys.Read($"Subject: x\n{SealingKeys.First.Pem}\n{SealingKeys.Second.Pem}");

        Assert.Empty(findings);
        Assert.Equal(SealingKeys.First.Certificate.Fingerprint, certificate?.Fingerprint);
        Assert.Matches("^sha256:[0-9a-f]{64}$", certificate?.Fingerprint);
    }

    [Fact]
    public void RenewedCertificateOfTheSameKey_HasTheSameFingerprint()
    {
        var request = new CertificateRequest("CN=renewed", SealingKeys.First.Key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);

        var renewed = SealingKeys.Read(SealingKeys.PemOf(request, SealingKeys.Now.AddDays(-1), SealingKeys.Now.AddDays(1))).Certificate;

        Assert.Equal(SealingKeys.First.Certificate.Fingerprint, renewed?.Fingerprint);
    }

    [Theory]
    [InlineData("", "no PEM block")]
    [InlineData("MIIB not pem", "no PEM block")]
    [InlineData("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", "a PEM block 'CERTIFICATE' that holds no certificate")]
    [InlineData("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n", "a PEM block 'PUBLIC KEY'")]
    public void AnythingElse_IsRefused(string pem, string found) =>
        Assert.Equal(
            [$"controller.pem: error MAN5260: expected a certificate in PEM form, found {found}. Give the controller's certificate, as 'kubeseal --fetch-cert' writes it."],
            SealingKeys.Read(pem).Findings);

    [Fact]
    public void OtherKindOfKey_IsRefused()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var pem = SealingKeys.PemOf(new CertificateRequest("CN=x", key, HashAlgorithmName.SHA256), SealingKeys.Now.AddDays(-1), SealingKeys.Now.AddDays(1));

        Assert.Equal(
            ["controller.pem: error MAN5261: expected a certificate of an RSA key, found one of a key of the kind ECC. Give the certificate of the sealed-secrets controller."],
            SealingKeys.Read(pem).Findings);
    }

    [Fact]
    public void ShortKey_AndPassedTime_AreToldTogether()
    {
        using var key = RSA.Create(1024);
        var request = new CertificateRequest("CN=x", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var pem = SealingKeys.PemOf(request, SealingKeys.Now.AddDays(-9), SealingKeys.Now.AddDays(-1));

        Assert.Equal(
            [
                "controller.pem: error MAN5262: the certificate expired at 2026-05-31 00:00:00 UTC, so the controller has a newer key. Fetch its certificate of today.",
                "controller.pem: error MAN5264: the certificate's RSA key has 1024 bits; expected at least 2048. Let the controller make a longer key; its own have 4096 bits.",
            ],
            SealingKeys.Read(pem).Findings);
    }

    [Fact]
    public void CertificateOfTomorrow_IsRefused() =>
        Assert.Equal(
            ["controller.pem: error MAN5263: the certificate holds only from 2025-06-01 00:00:00 UTC. Fetch the certificate that the controller uses today, or mend this machine's clock."],
            SealingKeys.Read(SealingKeys.First.Pem, SealingKeys.Now.AddYears(-2)).Findings);
}
