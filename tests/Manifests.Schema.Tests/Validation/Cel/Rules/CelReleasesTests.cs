using Manifests.Schema.Validation.Cel;
using Xunit;

namespace Manifests.Schema.Tests.Validation.Cel.Rules;

public sealed class CelReleasesTests
{
    [Theory]
    [InlineData("format.dns1123Label().validate('a').hasValue()", "1.30", "1.31")]
    [InlineData("[1].all(index, item, item > index)", "1.31", "1.32")]
    [InlineData("isSemver('1.2.3')", "1.32", "1.33")]
    [InlineData("[1, 1].distinct().size() == 1", "1.33", "1.34")]
    public void Library_IsKnownFromItsReleaseOn(string expression, string before, string since)
    {
        Assert.False(CelReleases.Of(KubernetesVersion.Parse(before)).Compile(expression).IsUsable);
        Assert.True(CelReleases.Of(KubernetesVersion.Parse(since)).Compile(expression).IsUsable);
        Assert.True(CelReleases.Of(new KubernetesVersion(1, 36)).Compile(expression).IsUsable);
    }

    [Theory]
    [InlineData("quantity('1').isInteger() && isIP('::1') && isCIDR('::/0') && isURL('/a')")]
    [InlineData("'a'.upperAscii() == 'A' && sets.contains([1], [1]) && optional.of(1).hasValue()")]
    public void OtherLibraries_AreKnownToEveryRelease(string expression) =>
        Assert.True(CelReleases.Of(new KubernetesVersion(1, 30)).Compile(expression).IsUsable);
}
