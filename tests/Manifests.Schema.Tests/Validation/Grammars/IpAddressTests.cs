using Manifests.Schema.Validation;
using Xunit;

namespace Manifests.Schema.Tests.Validation.Grammars;

public sealed class IpAddressTests
{
    private static readonly KubernetesVersion Loose = new(1, 35);
    private static readonly KubernetesVersion Strict = new(1, 36);

    [Theory]
    [InlineData("10.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("fd00::1")]
    [InlineData("1::")]
    [InlineData("1:2:3:4:5:6:7:8")]
    [InlineData("1:2:3:4:5:6:7::")]
    [InlineData("64:ff9b::10.0.0.1")]
    [InlineData("1:2:3:4:5:6:1.2.3.4")]
    public void Address_IsAcceptedByAllReleases(string text)
    {
        Assert.True(IpAddress.IsValid(text, Loose));
        Assert.True(IpAddress.IsValid(text, Strict));
    }

    [Theory]
    [InlineData("010.0.0.1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("::ffff:a00:1")]
    public void AmbiguousAddress_IsAcceptedUntil135(string text)
    {
        Assert.True(IpAddress.IsValid(text, Loose));
        Assert.False(IpAddress.IsValid(text, Strict));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("0x7f.1")]
    [InlineData("10.0.0")]
    [InlineData("10.0.0.1.2")]
    [InlineData("10.0.0.256")]
    [InlineData("10.0.0.+1")]
    [InlineData("10.0.0.")]
    [InlineData("fe80::1%eth0")]
    [InlineData("[::1]")]
    [InlineData(":::")]
    [InlineData("1::2::3")]
    [InlineData("1:2:3:4:5:6:7")]
    [InlineData("1:2:3:4:5:6:7:8:9")]
    [InlineData("1:2:3:4::5:6:7:8")]
    [InlineData("12345::")]
    [InlineData("1.2.3.4::")]
    [InlineData("1.2.3.4:1:2:3:4:5:6")]
    [InlineData(":1")]
    [InlineData("1:")]
    [InlineData("10.0.0.1/8")]
    public void OtherText_IsRefused(string text) => Assert.False(IpAddress.IsValid(text, Loose));

    [Fact]
    public void Address_KnowsItsFamilyAndItsUse()
    {
        Assert.True(Parse("::ffff:10.0.0.1") with { IsAmbiguous = false } == Parse("10.0.0.1"));
        Assert.False(Parse("fd00::1").IsV4);
        Assert.True(Parse("127.1.2.3").IsLoopback && Parse("::1").IsLoopback && !Parse("10.0.0.1").IsLoopback);
        Assert.True(Parse("0.0.0.0").IsUnspecified && Parse("::").IsUnspecified && !Parse("::1").IsUnspecified);
        Assert.True(Parse("169.254.1.1").IsLinkLocalUnicast && Parse("fe80::1").IsLinkLocalUnicast && !Parse("fec0::1").IsLinkLocalUnicast);
        Assert.True(Parse("224.0.0.1").IsLinkLocalMulticast && Parse("ff02::1").IsLinkLocalMulticast && !Parse("224.0.1.1").IsLinkLocalMulticast);
        Assert.True(Parse("239.0.0.1").IsMulticast && Parse("ff05::1").IsMulticast && !Parse("10.0.0.1").IsMulticast);
    }

    [Theory]
    [InlineData("10.0.0.0/8", true)]
    [InlineData("0.0.0.0/0", true)]
    [InlineData("::/0", true)]
    [InlineData("fd00::1/128", true)]
    [InlineData("10.0.0.1/8", false)]
    [InlineData("10.0.0.0/08", false)]
    [InlineData("010.0.0.0/8", false)]
    [InlineData("::ffff:10.0.0.0/104", false)]
    public void Range_IsAccepted(string text, bool alsoWhenStrict)
    {
        Assert.True(IpRange.IsValid(text, Loose));
        Assert.Equal(alsoWhenStrict, IpRange.IsValid(text, Strict));
    }

    [Theory]
    [InlineData("10.0.0.0")]
    [InlineData("10.0.0.0/")]
    [InlineData("10.0.0.0/33")]
    [InlineData("10.0.0.0/-1")]
    [InlineData("::/129")]
    [InlineData("/8")]
    [InlineData("a/8")]
    public void OtherText_IsNoRange(string text) => Assert.False(IpRange.IsValid(text, Loose));

    [Theory]
    [InlineData("10.0.0.0/8", "10.1.0.0/16", true)]
    [InlineData("10.0.0.0/8", "10.0.0.0/8", false)]
    [InlineData("10.0.0.0/8", "11.0.0.0/16", false)]
    [InlineData("10.1.0.0/16", "10.0.0.0/8", false)]
    [InlineData("0.0.0.0/0", "10.0.0.0/8", true)]
    [InlineData("::/0", "10.0.0.0/8", false)]
    [InlineData("::/0", "fd00::/8", true)]
    public void Range_ContainsSmallerOnes(string outer, string inner, bool expected)
    {
        Assert.True(IpRange.TryParse(outer, out var whole) & IpRange.TryParse(inner, out var part));
        Assert.Equal(expected, whole.StrictlyContains(part));
    }

    private static IpAddress Parse(string text)
    {
        Assert.True(IpAddress.TryParse(text, out var address));
        return address;
    }
}
