using Manifests.Schema.Across;
using Xunit;

namespace Manifests.Schema.Tests.Across;

public sealed class ExternalObjectTests
{
    [Theory]
    [InlineData("Secret/database")]
    [InlineData("Secret/shop/database")]
    [InlineData("Pod/shop/*")]
    [InlineData("ClusterIssuer/acme")]
    public void Text_IsReadAndWrittenAgain(string text)
    {
        Assert.True(ExternalObject.TryParse(text, out var external));
        Assert.Equal(text, external.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("Secret")]
    [InlineData("Secret/")]
    [InlineData("Secret//database")]
    [InlineData("Secret/a/b/c")]
    [InlineData("secret/database")]
    [InlineData("Namespace/shop")]
    [InlineData("Pod/shop/web")]
    public void OtherText_IsRefused(string text) => Assert.False(ExternalObject.TryParse(text, out _));
}
