using Manifests.Diagnostics;
using Xunit;

namespace Manifests.Yaml.Tests.Reading;

public sealed class PositionTests
{
    [Fact]
    public void EveryNodeAndKey_HasItsLineAndColumn()
    {
        var root = (Mapping)YamlText.Read("# comment\na: 1\nlist:\n- x\n- k: |\n    text\n  '😀é': {b: [2]}\n");
        var list = root.SequenceOf("list")!;
        var item = (Mapping)list[1];
        Assert.Equal((2, 1), Place(root.Location));
        Assert.Equal((2, 1), Place(root.Entries[0].KeyLocation));
        Assert.Equal((2, 4), Place(root["a"]!.Location));
        Assert.Equal((4, 1), Place(list.Location));
        Assert.Equal((4, 3), Place(list[0].Location));
        Assert.Equal((5, 3), Place(item.Location));
        Assert.Equal((5, 6), Place(item["k"]!.Location));
        Assert.Equal((7, 3), Place(item.Entries[1].KeyLocation));
        Assert.Equal((7, 10), Place(item["😀é"]!.Location));
        Assert.Equal((7, 14), Place(item.MappingOf("😀é")!["b"]!.Location));
        Assert.Equal((7, 15), Place(item.MappingOf("😀é")!.SequenceOf("b")![0].Location));
        Assert.Equal("test.yaml", root.Location.File);
    }

    [Fact]
    public void SecondDocument_CountsOnFromTheFirst() =>
        Assert.Equal((4, 1), Place(YamlText.ReadAll("a: 1\n---\n\nb: 2\n")[1].Location));

    [Fact]
    public void WindowsLineEnds_CountOnce() =>
        Assert.Equal((3, 4), Place(((Mapping)YamlText.Read("a: 1\r\nb: 2\r\nc: 3\r\n"))["c"]!.Location));

    private static (int Line, int Column) Place(Location location) => (location.Line, location.Column);
}
