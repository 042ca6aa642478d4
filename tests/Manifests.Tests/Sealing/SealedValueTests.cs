using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;

namespace Manifests.Tests.Sealing;

public sealed class SealedValueTests
{
    private const string Label = "auth/oauth2-proxy";

    [Theory]
    [InlineData("")]
    [InlineData("auth")]
    [InlineData(Label)]
    public void SealedValue_OpensUnderItsLabelOnly(string label)
    {
        var text = SealedValue.Seal("correct horse"u8, label, SealingKeys.First.Certificate);

        Assert.Equal("correct horse"u8, SealingKeys.First.Open(text, label));
        Assert.Throws<CryptographicException>(() => SealingKeys.First.Open(text, label + "x"));
        Assert.Throws<CryptographicException>(() => SealingKeys.Second.Open(text, "x"));
    }

    [Fact]
    public void AnyValue_ComesBack()
    {
        var random = new Random(20261121);
        for (var round = 0; round < 200; round++)
        {
            var plain = new byte[random.Next(0, 300)];
            random.NextBytes(plain);
            var label = new string([.. Enumerable.Range(0, random.Next(0, 40)).Select(_ => (char)random.Next('-', 'z'))]);

            var text = SealedValue.Seal(plain, label, SealingKeys.First.Certificate);

            Assert.Equal(plain, SealingKeys.First.Open(text, label));
            Assert.True(SealedValue.HasForm(text, out _));
        }
    }

    [Fact]
    public void Form_IsThatOfKubeseal()
    {
        var bytes = Convert.FromBase64String(SealedValue.Seal("abc"u8, Label, SealingKeys.First.Certificate));

        Assert.Equal([1, 0], bytes[..2]);
        Assert.Equal(2 + 256 + 3 + 16, bytes.Length);
    }

    [Fact]
    public void EqualValues_AreSealedDifferently()
    {
        var all = Enumerable.Range(0, 20).Select(static _ => SealedValue.Seal("abc"u8, Label, SealingKeys.First.Certificate));

        Assert.Equal(20, all.Distinct().Count());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(200)]
    [InlineData(258)]
    [InlineData(260)]
    [InlineData(276)]
    public void OneChangedByte_CannotBeOpened(int at)
    {
        var bytes = Convert.FromBase64String(SealedValue.Seal("abc"u8, "", SealingKeys.First.Certificate));
        bytes[at] ^= 0x10;

        Assert.ThrowsAny<Exception>(() => SealingKeys.First.Open(Convert.ToBase64String(bytes), ""));
    }

    // An implementation of the padding that nobody here wrote.
    [Fact]
    public void SessionKey_OpensWithOpenssl()
    {
        var folder = Directory.CreateTempSubdirectory("sealing-").FullName;
        try
        {
            var bytes = Convert.FromBase64String(SealedValue.Seal("abc"u8, Label, SealingKeys.First.Certificate));
            File.WriteAllText(Path.Combine(folder, "key.pem"), SealingKeys.First.Key.ExportPkcs8PrivateKeyPem());
            File.WriteAllBytes(Path.Combine(folder, "in"), bytes[2..258]);
            var code = Openssl(folder);
            Assert.SkipWhen(code is null, "needs the program openssl");

            Assert.Equal(0, code);
            using var cipher = new AesGcm(File.ReadAllBytes(Path.Combine(folder, "out")), 16);
            var plain = new byte[3];
            cipher.Decrypt(new byte[12], bytes.AsSpan(258, 3), bytes.AsSpan(261), plain);
            Assert.Equal("abc"u8, plain);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("hunter2!", "is not base64")]
    [InlineData("aHVudGVyMg==", "is too short for a sealed session key")]
    [InlineData("", "is too short for a sealed session key")]
    public void TextThatNobodySealed_HasNotTheForm(string text, string expected)
    {
        Assert.False(SealedValue.HasForm(text, out var problem));
        Assert.Equal(expected, problem);
    }

    [Fact]
    public void LongTextThatNobodySealed_HasNotTheForm()
    {
        Assert.False(SealedValue.HasForm(Convert.ToBase64String(Encoding.UTF8.GetBytes(new string('x', 600))), out var problem));
        Assert.Equal("does not begin with the length of a sealed session key", problem);
    }

    private static int? Openssl(string folder)
    {
        try
        {
            using var openssl = Process.Start(new ProcessStartInfo("openssl")
            {
                WorkingDirectory = folder,
                ArgumentList =
                {
                    "pkeyutl", "-decrypt", "-inkey", "key.pem", "-in", "in", "-out", "out", "-pkeyopt", "rsa_padding_mode:oaep",
                    "-pkeyopt", "rsa_oaep_md:sha256", "-pkeyopt", "rsa_oaep_label:" + Convert.ToHexString(Encoding.UTF8.GetBytes(Label)),
                },
            });
            openssl!.WaitForExit();
            return openssl.ExitCode;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
