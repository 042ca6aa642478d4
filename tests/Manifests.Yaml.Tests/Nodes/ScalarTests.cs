using Xunit;

namespace Manifests.Yaml.Tests.Nodes;

public sealed class ScalarTests
{
    [Theory]
    [InlineData(1.0, "1")]
    [InlineData(-0.0, "0")]
    [InlineData(0.1, "0.1")]
    [InlineData(-1234.5, "-1234.5")]
    [InlineData(1e16, "10000000000000000")]
    [InlineData(1e20, "100000000000000000000")]
    [InlineData(1e21, "1e+21")]
    [InlineData(-1.5e300, "-1.5e+300")]
    [InlineData(0.000001, "0.000001")]
    [InlineData(0.0000001, "1e-7")]
    [InlineData(5e-324, "5e-324")]
    [InlineData(1.7976931348623157e308, "1.7976931348623157e+308")]
    public void Float_IsWrittenAsGoDoes(double value, string text)
    {
        var scalar = Scalar.Of(value);
        Assert.Equal(text, scalar.Text);
        Assert.True(scalar.ValueEquals(YamlText.Read(YamlText.Write(scalar))));
    }

    [Fact]
    public void Numbers_AreEqualByValue()
    {
        Assert.True(Scalar.Of(1.0).ValueEquals(Scalar.Of(1)));
        Assert.True(Scalar.Of(1).ValueEquals(Scalar.Of(1.0)));
        Assert.False(Scalar.Of(1.5).ValueEquals(Scalar.Of(1)));
        Assert.False(Scalar.Of(9007199254740993).ValueEquals(Scalar.Of(9007199254740992.0)));
    }

    [Fact]
    public void TextAndNumber_AreNotEqual()
    {
        Assert.False(Scalar.Of("1").ValueEquals(Scalar.Of(1)));
        Assert.False(Scalar.Of("true").ValueEquals(Scalar.Of(true)));
        Assert.False(Scalar.Of("null").ValueEquals(Scalar.Null()));
    }
}
