using Manifests.Diagnostics;
using Xunit;

namespace Manifests.Yaml.Tests.Diagnostics;

public sealed class NearestNameTests
{
    private static readonly string[] Fields = ["replicas", "selector", "template", "strategy", "minReadySeconds"];

    [Theory]
    [InlineData("replica", "replicas")]
    [InlineData("Replicas", "replicas")]
    [InlineData("repilcas", "replicas")]
    [InlineData("tmplate", "template")]
    [InlineData("minreadyseconds", "minReadySeconds")]
    [InlineData("TEMPLATE", "template")]
    public void Slip_FindsTheName(string name, string expected) => Assert.Equal(expected, NearestName.Find(name, Fields));

    [Theory]
    [InlineData("volumes")]
    [InlineData("x")]
    [InlineData("")]
    public void OtherWord_FindsNothing(string name) => Assert.Null(NearestName.Find(name, Fields));

    [Fact]
    public void DifferenceOfCase_WeighsLessThanAnotherLetter() => Assert.Equal("Name", NearestName.Find("name", ["nama", "Name"]));
}
