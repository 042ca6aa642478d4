using Manifests.Schema.Validation;
using Xunit;

namespace Manifests.Schema.Tests.Validation.Grammars;

public sealed class PortNameTests
{
    [Theory]
    [InlineData("http")]
    [InlineData("a")]
    [InlineData("8080-web")]
    [InlineData("abcdefghijklmno")]
    public void Name_IsAccepted(string text) => Assert.True(PortName.IsValid(text));

    [Theory]
    [InlineData("")]
    [InlineData("80")]
    [InlineData("abcdefghijklmnop")]
    [InlineData("Http")]
    [InlineData("http_1")]
    [InlineData("-http")]
    [InlineData("http-")]
    [InlineData("h--p")]
    public void OtherText_IsRefused(string text) => Assert.False(PortName.IsValid(text));
}
