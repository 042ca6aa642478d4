using Manifests.Schema.Validation;
using Xunit;

namespace Manifests.Schema.Tests.Validation.Grammars;

public sealed class TimeZoneNamesTests
{
    [Theory]
    [InlineData("UTC")]
    [InlineData("Etc/UTC")]
    [InlineData("Etc/GMT+5")]
    [InlineData("Europe/Berlin")]
    [InlineData("America/Argentina/Buenos_Aires")]
    [InlineData("US/Pacific")]
    [InlineData("Asia/Calcutta")]
    [InlineData("Europe/Kyiv")]
    [InlineData("europe/berlin", false)]
    [InlineData("Local", false)]
    [InlineData("", false)]
    [InlineData("Europe", false)]
    [InlineData("CEST", false)]
    public void Zone_IsKnownByItsName(string name, bool isKnown = true) => Assert.Equal(isKnown, TimeZoneNames.Contains(name));

    [Fact]
    public void Names_AreThoseOfTheDatabase() => Assert.Equal(598, TimeZoneNames.All.Count());
}
