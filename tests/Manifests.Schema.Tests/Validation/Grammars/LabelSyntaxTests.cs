using Manifests.Schema.Validation;
using Xunit;

namespace Manifests.Schema.Tests.Validation.Grammars;

public sealed class LabelSyntaxTests
{
    [Theory]
    [InlineData("app", true)]
    [InlineData("App_1.x-y", true)]
    [InlineData("example.com/App", true)]
    [InlineData("", false)]
    [InlineData("-x", false)]
    [InlineData("x-", false)]
    [InlineData("bad key", false)]
    [InlineData("example.com/", false)]
    [InlineData("/x", false)]
    [InlineData("a/b/c", false)]
    [InlineData("Example.com/x", false)]
    public void Key_HasOptionalPrefixAndName(string text, bool isValid) => Assert.Equal(isValid, LabelSyntax.IsKey(text));

    [Theory]
    [InlineData("", true)]
    [InlineData("v1.2_3", true)]
    [InlineData("_x", false)]
    [InlineData("x y", false)]
    [InlineData("a/b", false)]
    public void Value_IsEmptyOrAName(string text, bool isValid) => Assert.Equal(isValid, LabelSyntax.IsValue(text));

    [Fact]
    public void Value_HasAtMost63Characters()
    {
        Assert.True(LabelSyntax.IsValue(new string('x', 63)));
        Assert.False(LabelSyntax.IsValue(new string('x', 64)));
    }

    [Theory]
    [InlineData("Example.com/x", true)]
    [InlineData("EXAMPLE.com/X", true)]
    [InlineData("bad key", false)]
    public void AnnotationKey_MayHaveCapitalsInItsPrefix(string text, bool isValid) => Assert.Equal(isValid, AnnotationSyntax.IsKey(text));
}
