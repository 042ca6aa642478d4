using Manifests.Schema.Validation.Cel;
using Xunit;

namespace Manifests.Schema.Tests.Validation.Cel;

public sealed class FieldNameTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("_under", "_under")]
    [InlineData("x-kind", "x__dash__kind")]
    [InlineData("a.b/c", "a__dot__b__slash__c")]
    [InlineData("redact__d", "redact__underscores__d")]
    [InlineData("namespace", "__namespace__")]
    [InlineData("in", "__in__")]
    public void Names_AreEscapedAndBack(string name, string escaped)
    {
        Assert.Equal(escaped, FieldName.Escape(name));
        Assert.Equal(name, FieldName.Unescape(escaped));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1a")]
    [InlineData("$ref")]
    [InlineData("a b")]
    public void NameThatNoExpressionCanSay_HasNone(string name) => Assert.Null(FieldName.Escape(name));
}
