using System.Text;
using System.Text.Json;
using Xunit;

namespace Manifests.Yaml.Tests.Reading.Scanning;

/// <summary>Nearly all of what is really written is read without the parser, and as the parser reads it.</summary>
public sealed class ScannerCorpusTests
{
    [Theory]
    [InlineData("output", 1.0, 80)]
    [InlineData("../shared/corpus/kustomize", 0.999, 1000)]
    [InlineData("../shared/corpus/pod-security", 1.0, 400)]
    [InlineData("../shared/upstream/crds", 1.0, 150)]
    public void RealDocuments_AreScanned(string folder, double floor, int least)
    {
        var documents = 0;
        var scanned = 0;
        foreach (var file in RealManifests.In(folder))
        {
            var (of, by) = Agreement.Check(File.ReadAllBytes(file));
            documents += of;
            scanned += by;
        }

        if (documents == 0)
        {
            Assert.Skip($"{folder} is not on this machine.");
        }

        Assert.True(documents >= least, $"{documents} documents");
        Assert.True(scanned >= documents * floor, $"{scanned} of {documents} documents were scanned");
    }

    [Fact]
    public void JudgedManifests_AreScanned()
    {
        var file = Path.Combine(RealManifests.Root, "../shared/oracle/verdicts.jsonl");
        if (!File.Exists(file))
        {
            Assert.Skip("../shared/oracle is not on this machine.");
        }

        foreach (var line in File.ReadLines(file))
        {
            using var verdict = JsonDocument.Parse(line);
            var manifest = verdict.RootElement.GetProperty("manifest").GetRawText();
            Assert.Equal((1, 1), Agreement.Check(Encoding.UTF8.GetBytes(manifest)));
        }
    }
}
