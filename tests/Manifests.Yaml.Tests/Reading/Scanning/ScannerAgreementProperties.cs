using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Manifests.Diagnostics;
using Manifests.Yaml.Tests.Writing;
using Xunit;

namespace Manifests.Yaml.Tests.Reading.Scanning;

/// <summary>Whatever the scanner reads, it reads as the parser does: nodes, kinds, places and findings.</summary>
public sealed class ScannerAgreementProperties
{
    // A file larger than this adds time, not cases.
    private const int LargestMutated = 8_000;

    private static readonly string[] Pieces =
    [
        " ", "  ", "\n", "\r\n", "\r", ":", ": ", "- ", "-", "#", " #", "\t", "'", "\"", "{", "}", "[", "]", ",", "|", "|-\n",
        ">", "|2", "*", "&a", "!", "---\n", "...\n",
        "\\", "\\n", "\\u00e9", "\\ud83d\\ude00", "é", "漢", "😀", "?", "? ", "<<: ", "%", "@", "~",
        "null", "1", "0x1F", "1e3", ".inf", "\u0085", "\u2028", "a: b", "\n\n",
        "  - ", "\n  ", "=", "`",
    ];

    private static readonly Config Replayed = Config.QuickThrowOnFailure.WithReplay(20_261_121UL, 11UL);

    [Fact]
    public void WrittenStreams_AreReadAlike() => Prop.ForAll(Trees.Nodes.ListOf().ToArbitrary(), static documents =>
        Agreement.Check(YamlText.WriteAll([.. documents])).Documents == documents.Count).Check(Replayed.WithMaxTest(1500));

    // A colon in front of a word is left to the parser behind a bracket, an asterisk in front of a word in a key.
    [Fact]
    public void WrittenTrees_AreScanned() => Prop.ForAll(Trees.Nodes.Where(static node => node is not Scalar).ToArbitrary(), static node =>
    {
        var text = YamlText.Write(node);
        return Agreement.Check(text) == (1, 1)
            || text.Contains(" :", StringComparison.Ordinal)
            || text.Contains(" *", StringComparison.Ordinal);
    }).Check(Replayed.WithMaxTest(1500));

    [Fact]
    public void WrittenJson_IsScanned() => Prop.ForAll(Trees.Nodes.Where(static node => node is not Scalar).ToArbitrary(), static node =>
    {
        var diagnostics = new DiagnosticBag();
        var compact = Agreement.Check(JsonWriter.ToText(node, diagnostics)!);
        var indented = Agreement.Check(JsonWriter.ToText(node, diagnostics, new JsonWriterOptions { Indented = true })!);
        return compact == (1, 1) && indented == (1, 1);
    }).Check(Replayed.WithMaxTest(1500));

    [Fact]
    public void StyledDocuments_AreMostlyScanned()
    {
        var documents = 0;
        var scanned = 0;
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var (of, by) = Agreement.Check(new StyledYaml(new Random(seed)).Make());
            documents += of;
            scanned += by;
            return true;
        }).Check(Replayed.WithMaxTest(20_000));
        Assert.True(scanned > documents * 0.7 && documents > 5_000, $"{scanned} of {documents} documents were scanned");
    }

    [Fact]
    public void PiecesOfSyntax_AreReadAlike() => Prop.ForAll(Trees.Sources.ToArbitrary(), static source =>
    {
        Agreement.Check(Encoding.UTF8.GetBytes(source));
        return true;
    }).Check(Replayed.WithMaxTest(30_000));

    [Theory]
    [InlineData("output", 8_000)]
    [InlineData("../shared/corpus/kustomize", 15_000)]
    [InlineData("../shared/corpus/pod-security", 3_000)]
    [InlineData("../shared/upstream/crds", 1_000)]
    public void DamagedManifests_AreReadAlike(string folder, int count)
    {
        var files = RealManifests.In(folder)
            .Select(File.ReadAllBytes)
            .Where(static bytes => bytes.Length is > 0 and <= LargestMutated)
            .ToArray();
        if (files.Length == 0)
        {
            Assert.Skip($"{folder} is not on this machine.");
        }

        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            Agreement.Check(Damage(files[random.Next(files.Length)], random));
            return true;
        }).Check(Replayed.WithMaxTest(count));
    }

    // Some places are cut out, written over or said twice.
    private static byte[] Damage(byte[] bytes, Random random)
    {
        var damaged = new List<byte>(bytes);
        for (var changes = random.Next(1, 4); changes > 0 && damaged.Count > 1; changes--)
        {
            var at = random.Next(damaged.Count);
            var length = Math.Min(random.Next(24), damaged.Count - at);
            switch (random.Next(4))
            {
                case 0:
                    damaged.RemoveRange(at, length);
                    break;
                case 1:
                    damaged.InsertRange(random.Next(damaged.Count), damaged.GetRange(at, length));
                    break;
                case 2:
                    damaged.RemoveAt(at);
                    goto default;
                default:
                    damaged.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]));
                    break;
            }
        }

        return [.. damaged];
    }
}
