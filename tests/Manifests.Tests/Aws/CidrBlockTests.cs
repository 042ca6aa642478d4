namespace Manifests.Platforms.Tests;

public sealed class CidrBlockTests
{
    [Theory]
    [InlineData("10.0.0.0/16")]
    [InlineData("255.255.255.0/24")]
    [InlineData("0.0.0.0/0")]
    public void Block_ReadsBackAsItWasWritten(string text) => Assert.Equal(text, CidrBlock.Parse(text).ToString());

    [Fact]
    public void AddressInside_StandsForTheBlock() => Assert.Equal("10.1.0.0/16", CidrBlock.Parse("10.1.2.3/16").ToString());

    [Theory]
    [InlineData(18, 0, "10.0.0.0/18")]
    [InlineData(18, 3, "10.0.192.0/18")]
    [InlineData(20, 12, "10.0.192.0/20")]
    public void Part_IsCountedFromTheFirst(int prefixLength, int index, string expected) =>
        Assert.Equal(expected, CidrBlock.Parse("10.0.0.0/16").Part(prefixLength, index).ToString());
}
