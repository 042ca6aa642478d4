namespace Manifests.Tests.Aws;

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

    [Theory]
    [InlineData(15, 0)]
    [InlineData(33, 0)]
    [InlineData(18, 4)]
    [InlineData(18, -1)]
    public void PartThatIsNotThere_IsRefused(int prefixLength, int index) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CidrBlock.Parse("10.0.0.0/16").Part(prefixLength, index));

    [Fact]
    public void LastPart_IsTheLastAddress() =>
        Assert.Equal("255.255.255.255/32", CidrBlock.Parse("255.255.0.0/16").Part(32, 65535).ToString());

    [Theory]
    [InlineData("10.0.0.0/16", "10.0.255.0/24", true, true)]
    [InlineData("10.0.0.0/16", "10.1.0.0/16", false, false)]
    [InlineData("10.0.1.0/24", "10.0.0.0/16", false, true)]
    [InlineData("0.0.0.0/0", "255.255.255.255/32", true, true)]
    public void Blocks_AreCompared(string one, string other, bool contains, bool overlaps)
    {
        Assert.Equal(contains, CidrBlock.Parse(one).Contains(CidrBlock.Parse(other)));
        Assert.Equal(overlaps, CidrBlock.Parse(one).Overlaps(CidrBlock.Parse(other)));
        Assert.Equal(overlaps, CidrBlock.Parse(other).Overlaps(CidrBlock.Parse(one)));
    }

    [Theory]
    [InlineData("10.0.0.0")]
    [InlineData("10.0.0.0/33")]
    [InlineData("10.0.0.0/-1")]
    [InlineData("10.0.0.0/ 8")]
    [InlineData("10.0.0.0/8/8")]
    [InlineData("10.1/16")]
    [InlineData("010.0.0.0/16")]
    [InlineData("256.0.0.0/16")]
    [InlineData("::1/32")]
    [InlineData("")]
    public void AnotherText_IsNoBlock(string text)
    {
        Assert.False(CidrBlock.TryParse(text, out _));
        Assert.Equal(
            $"'{text}' is no block of IPv4 addresses such as 10.0.0.0/16",
            Assert.Throws<FormatException>(() => CidrBlock.Parse(text)).Message);
    }
}
