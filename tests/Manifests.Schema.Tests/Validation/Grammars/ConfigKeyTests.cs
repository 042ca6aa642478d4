using Manifests.Schema.Validation;
using Xunit;

namespace Manifests.Schema.Tests.Validation.Grammars;

public sealed class ConfigKeyTests
{
    [Theory]
    [InlineData("application.yaml")]
    [InlineData("_A-1")]
    [InlineData(".dockerconfigjson")]
    [InlineData("...", false)]
    [InlineData("", false)]
    [InlineData(".", false)]
    [InlineData("..", false)]
    [InlineData("..a", false)]
    [InlineData("a/b", false)]
    [InlineData("a b", false)]
    public void Key_HasTheFormOfAFileName(string text, bool isKey = true) => Assert.Equal(isKey, ConfigKey.IsValid(text));

    [Fact]
    public void Key_HasAtMost253Characters()
    {
        Assert.True(ConfigKey.IsValid(new string('a', 253)));
        Assert.False(ConfigKey.IsValid(new string('a', 254)));
    }
}
