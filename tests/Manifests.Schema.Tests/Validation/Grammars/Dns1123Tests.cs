using Manifests.Schema.Validation;
using Xunit;

namespace Manifests.Schema.Tests.Validation.Grammars;

public sealed class Dns1123Tests
{
    [Theory]
    [InlineData("a")]
    [InlineData("1")]
    [InlineData("a-b--c9")]
    public void Label_IsAccepted(string text) => Assert.True(Dns1123.IsLabel(text));

    [Theory]
    [InlineData("")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("A")]
    [InlineData("a.b")]
    [InlineData("ü")]
    [InlineData("a_b")]
    public void NoLabel_IsRefused(string text) => Assert.False(Dns1123.IsLabel(text));

    [Fact]
    public void Label_HasAtMost63Characters()
    {
        Assert.True(Dns1123.IsLabel(new string('a', 63)));
        Assert.False(Dns1123.IsLabel(new string('a', 64)));
    }

    [Theory]
    [InlineData("a.b-c.9")]
    [InlineData("a")]
    public void Subdomain_IsAccepted(string text) => Assert.True(Dns1123.IsSubdomain(text));

    [Theory]
    [InlineData("")]
    [InlineData("a..b")]
    [InlineData("a.")]
    [InlineData(".a")]
    [InlineData("a.-b")]
    [InlineData("a/b")]
    public void NoSubdomain_IsRefused(string text) => Assert.False(Dns1123.IsSubdomain(text));

    [Fact]
    public void PartOfSubdomain_HasNoLimitOfItsOwn()
    {
        Assert.True(Dns1123.IsSubdomain(new string('a', 253)));
        Assert.False(Dns1123.IsSubdomain(new string('a', 254)));
    }

    [Theory]
    [InlineData("a1", true)]
    [InlineData("1a", false)]
    [InlineData("", false)]
    public void Label1035_StartsWithALetter(string text, bool isValid) => Assert.Equal(isValid, Dns1035.IsLabel(text));

    [Theory]
    [InlineData("system:node Proxier", true)]
    [InlineData("...", true)]
    [InlineData(".", false)]
    [InlineData("..", false)]
    [InlineData("a/b", false)]
    [InlineData("a%b", false)]
    public void PathSegment_RefusesOnlyWhatBreaksPaths(string text, bool isValid) => Assert.Equal(isValid, PathSegment.IsValid(text));
}
