using Manifests.Diagnostics;
using Xunit;

namespace Manifests.Yaml.Tests.Reading;

public sealed class DocumentTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("# only a comment\n", 0)]
    [InlineData("---\n", 0)]
    [InlineData("---\n---\n---\n", 0)]
    [InlineData("a: 1\n---\n# nothing\n---\nb: 2\n", 2)]
    [InlineData("---\na: 1\n...\n---\nb: 2\n...\n", 2)]
    [InlineData("%YAML 1.1\n---\na: 1\n", 1)]
    [InlineData("---\n~\n", 1)]
    [InlineData("--- ''\n", 1)]
    [InlineData("a: 1\r\n---\r\nb: 2\r\n", 2)]
    public void Stream_LeavesEmptyDocumentsOut(string text, int count) => Assert.Equal(count, YamlText.ReadAll(text).Count);

    [Fact]
    public void Single_IsReturned()
    {
        var diagnostics = new DiagnosticBag();
        Assert.IsType<Mapping>(YamlReader.ReadSingle("---\na: 1\n---\n", "f.yaml", diagnostics));
        Assert.Empty(diagnostics.ToSorted());
    }

    [Fact]
    public void Several_AreRefusedWhereOneIsExpected() => ExpectSingle(
        "a: 1\n---\nb: 2\n",
        "f.yaml(3,1): error MAN1022: the file has 2 documents; exactly one is expected. Remove the others, or split the file at '---'.");

    [Fact]
    public void None_IsRefusedWhereOneIsExpected() => ExpectSingle(
        "# nothing\n",
        "f.yaml: error MAN1023: the file has no content; exactly one document is expected. Write it, or delete the file.");

    [Fact]
    public void BrokenFile_IsNotAlsoCalledEmpty()
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(YamlReader.ReadSingle("a: [", "f.yaml", diagnostics));
        Assert.Equal("MAN1001", Assert.Single(diagnostics.ToSorted()).Id);
    }

    private static void ExpectSingle(string text, string finding)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(YamlReader.ReadSingle(text, "f.yaml", diagnostics));
        Assert.Equal(finding, Assert.Single(diagnostics.ToSorted()).ToString());
    }
}
