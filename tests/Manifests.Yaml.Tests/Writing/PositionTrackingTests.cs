using Manifests.Diagnostics;
using Xunit;

namespace Manifests.Yaml.Tests.Writing;

public sealed class PositionTrackingTests
{
    [Fact]
    public void Locations_AreThoseOfTheWrittenFile()
    {
        var node = new Mapping { { "a", 1 }, { "b", new Sequence { new Mapping { { "c", "x" } } } } };
        YamlText.Write(node, new YamlWriterOptions { TrackPositionsIn = "out.yaml" });
        Assert.Equal(new Location("out.yaml", 1, 1), node.Location);
        Assert.Equal(new Location("out.yaml", 2, 1), node.Entries[1].KeyLocation);
        Assert.Equal(new Location("out.yaml", 3, 6), ((Mapping)node.SequenceOf("b")![0])["c"]!.Location);
    }

    [Fact]
    public void Locations_StayWhenNotAskedFor()
    {
        var node = YamlText.Read("\n\na: 1\n");
        YamlText.Write(node);
        Assert.Equal(new Location(YamlText.File, 3, 1), node.Location);
    }
}
