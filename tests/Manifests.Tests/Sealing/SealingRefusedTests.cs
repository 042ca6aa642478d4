using Manifests.Diagnostics;

namespace Manifests.Tests.Sealing;

public sealed class SealingRefusedTests
{
    private const string One = Sealer.Head + "stringData: {a: one, b: two}\n";

    private readonly Sealer sealer = new();

    [Fact]
    public void WithoutDigestKey_TheFirstSealingWarns_AndTheNextRefuses()
    {
        sealer.Key = null;

        Assert.Equal("a Added, b Added", sealer.Seal(One));
        Assert.Equal(
            ["web.yaml: warning MAN5284: no digests are kept without a digest key, so the next call cannot tell which values changed. Make a key with --new-digest-key FILE outside the repository, and give it in MANIFESTS_DIGEST_KEY or after --digest-key."],
            sealer.Findings);
        Assert.DoesNotContain("digest", sealer.File, StringComparison.Ordinal);

        Refuses("MAN5280: 'a', 'b': whether the values changed cannot be told without the digest key; nothing was sealed. Give it in MANIFESTS_DIGEST_KEY or after --digest-key, or give --reseal to seal all of them anew.");
        sealer.Reseal = true;
        Assert.Equal("a Resealed, b Resealed", sealer.Seal(One));
    }

    [Fact]
    public void DigestKeyAfterwards_NeedsOneResealing()
    {
        sealer.Key = null;
        sealer.Seal(One);
        sealer.Key = Sealer.KeyA;

        Refuses("MAN5282: 'a', 'b': the file has no digests of these, so whether they changed cannot be told; nothing was sealed. Give --reseal once to seal all of them anew; the digests are kept from then on.");
    }

    [Fact]
    public void OtherDigestKey_IsRefused()
    {
        sealer.Seal(One);
        sealer.Key = Sealer.KeyB;

        Refuses("MAN5281: 'a', 'b': the digests in the file were made with another digest key, so whether the values changed cannot be told; nothing was sealed. Give that key, or give --reseal to seal all of them anew with this one.");
    }

    [Fact]
    public void FileOfAnotherTool_IsRefused()
    {
        sealer.Seal(One);
        sealer.File = string.Join('\n', sealer.File!.Split('\n').Where(static line => !line.Contains("sealing.manifests", StringComparison.Ordinal)
            && !line.StartsWith("      ", StringComparison.Ordinal)));

        Refuses("MAN5279: 'a', 'b': another tool sealed the file, so whether it holds these values for this certificate cannot be told; nothing was sealed. Give --reseal to seal all of them anew.");
    }

    [Fact]
    public void RandomValue_ForAnotherCertificate_IsRefused()
    {
        sealer.RandomKeys.Add("a");
        sealer.Seal(One);
        sealer.Controller = SealingKeys.Second;

        Refuses("MAN5283: 'a': made at random before, so nobody here knows the value, and another certificate, name, namespace or scope needs it to seal it again. Take it from the cluster and give it as a file or variable, or give --reseal to make a new one.");
    }

    [Theory]
    [InlineData("name: web", "name: Web", "MAN5271: 'Web' cannot name a Secret; expected at most 253 lower-case letters, digits, '-' and '.', a letter or digit at both ends of each part. Mend metadata.name, or give --name.")]
    [InlineData(", namespace: shop", "", "MAN5272: the Secret has no namespace, and with the scope 'strict' its values can be opened in one only. Write metadata.namespace, or give --namespace.")]
    [InlineData("shop", "a.b", "MAN5273: 'a.b' cannot name a namespace; expected at most 63 lower-case letters, digits and '-', a letter or digit at both ends. Mend it.")]
    [InlineData("{a: one, b: two}", "{}", "MAN5274: the Secret has no values; expected at least one below 'data' or 'stringData', or after --from. Add it.")]
    [InlineData("a: one", "a/b: one", "MAN5275: 'a/b' cannot name a value of a Secret; expected at most 253 letters, digits, '-', '_' and '.', not beginning with '..'. Rename it.")]
    public void WrongSecret_IsRefused(string from, string to, string expected)
    {
        Assert.Equal("", sealer.Seal(One.Replace(from, to, StringComparison.Ordinal)));
        Assert.Equal(["web.yaml: error " + expected], sealer.Findings);
    }

    [Fact]
    public void TooMuch_IsRefused()
    {
        Assert.Equal("", sealer.Seal(Sealer.Head + $"stringData: {{a: {new string('x', (1024 * 1024) + 1)}}}\n"));
        Assert.Equal(["web.yaml: error MAN5276: the values have 1048577 bytes together; a Secret holds at most 1048576. Split it into several."], sealer.Findings);
    }

    [Theory]
    [InlineData("not base64!", "not base64", "The first")]
    [InlineData("c2hvcnQ=", "too short", "The other")]
    public void DigestKey_IsRefused(string text, string kind, string source)
    {
        var found = new DiagnosticBag();

        Assert.Null(DigestKey.Read(text, source, found));
        Assert.Equal(
            kind == "too short"
                ? $"error MAN5286: the digest key in {source} has 5 bytes; expected at least 32. Make one with --new-digest-key FILE."
                : $"error MAN5285: the digest key in {source} is not base64; expected at least 32 random bytes in base64. Make one with --new-digest-key FILE.",
            Assert.Single(found.ToSorted()).ToString());
    }

    private void Refuses(string expected)
    {
        var before = sealer.File;
        Assert.Equal("", sealer.Seal(One));
        Assert.Equal(["web.yaml: error " + expected], sealer.Findings);
        Assert.Equal(before, sealer.File);
    }
}
