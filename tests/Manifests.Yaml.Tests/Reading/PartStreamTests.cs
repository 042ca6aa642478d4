using System.Buffers;
using System.Globalization;
using System.Text;
using Manifests.Diagnostics;
using Xunit;

namespace Manifests.Yaml.Tests.Reading;

/// <summary>Reading a stream in parts gives what reading it whole gives, at the same places.</summary>
public sealed class PartStreamTests
{
    [Theory]
    [InlineData("a: 1\n---\nb: [\n---\nc: 3\n")]
    [InlineData("%YAML 1.1\n---\na: 1\n---\nb: 2\n...\n%TAG !e! tag:e,2000:\n---\nc: !e!x 3\n---\nd: 4\n")]
    [InlineData("a: |\n  ---\n  text\n---\r\nb: \"x\n  --- y\"\r\n--- # c\r\nc: 1")]
    [InlineData("\uFEFFa: 1\n---\nb: \uFEFF1\n---\nc: 1\n")]
    [InlineData("---\n---\n# only a comment\n---\na: 1\n---")]
    [InlineData("")]
    public void Parts_AreReadAsTheWhole(string text)
    {
        // Parts are a quarter of a mebibyte, so that what is looked at has to be far apart.
        var long1 = text.Replace("\n---\n", "\n---\n# " + new string('x', 300_000) + "\n---\n", StringComparison.Ordinal);
        var whole = new DiagnosticBag();
        var expected = YamlReader.ReadAll(long1, "f", whole);

        var (documents, found, _) = ReadParts(long1);

        Assert.Equal(whole.ToSorted(), found);
        Assert.Equal(expected.Select(static node => node.Location), documents.Select(static node => node.Location));
        Assert.All(expected.Zip(documents), static pair => Assert.True(pair.First.ValueEquals(pair.Second)));
    }

    [Fact]
    public void LongStream_ComesInSmallParts_WithPlacesInTheFile()
    {
        var text = new StringBuilder();
        for (var at = 0; at < 100_000; at++)
        {
            text.Append(CultureInfo.InvariantCulture, $"---\nkey: {at}\n");
        }

        var (documents, found, largest) = ReadParts(text.ToString());

        Assert.Empty(found);
        Assert.Equal(100_000, documents.Count);
        Assert.Equal(200_000, documents[^1].Location.Line);
        Assert.InRange(largest, 1, 512 * 1024);
    }

    [Fact]
    public void DocumentOverTheLimit_IsToldWithoutReadingIt()
    {
        var endless = new EndlessStream();
        var found = new DiagnosticBag();
        var parts = new YamlPartStream(endless, "f", found, new YamlReaderOptions { MaxDocumentBytes = 1_000_000 });

        Assert.False(parts.TryRead(out _, out _));

        Assert.Equal(
            ["f(1,1): error MAN1150: a document of more than 1000000 bytes begins here; at most 1000000 are read. Split it into several documents."],
            found.ToSorted().Select(static finding => finding.ToString()));
        Assert.InRange(endless.Served, 1_000_000, 5_000_000);
    }

    [Fact]
    public void DocumentOverTheLimit_HidesNoOther()
    {
        var found = new DiagnosticBag();

        var documents = YamlReader.ReadAll("a: 1\n---\nb: " + new string('x', 100) + "\n---\nc: 1\n", "f", found, new YamlReaderOptions { MaxDocumentBytes = 50 });

        Assert.Equal(2, documents.Count);
        Assert.Equal("f(2,1)", Assert.Single(found.ToSorted()).Location.ToString());
    }

    private static (List<Node> Documents, IEnumerable<Diagnostic> Found, int Largest) ReadParts(string text)
    {
        var found = new DiagnosticBag();
        var documents = new List<Node>();
        var largest = 0;
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var parts = new YamlPartStream(stream, "f", found, YamlReaderOptions.Default);
        while (parts.TryRead(out var part, out var rented))
        {
            largest = Math.Max(largest, part.Utf8.Length);
            documents.AddRange(YamlReader.ReadAll(part, "f", found));
            ArrayPool<byte>.Shared.Return(rented);
        }

        return (documents, found.ToSorted(), largest);
    }

    private sealed class EndlessStream : Stream
    {
        public long Served { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)'x');
            Served += count;
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
