using Manifests.Schema.Validation;
using Manifests.Yaml;
using Xunit;

namespace Manifests.Schema.Tests.Validation.Grammars;

public sealed class QuantityValueTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("500m", "0.5")]
    [InlineData("+1.5", "1.5")]
    [InlineData(".5", "0.5")]
    [InlineData("1.", "1")]
    [InlineData("128m", "0.128")]
    [InlineData("1k", "1000")]
    [InlineData("1e3", "1000")]
    [InlineData("1E", "1000000000000000000")]
    [InlineData("1E+2", "100")]
    [InlineData("15e-1", "1.5")]
    [InlineData("1Ki", "1024")]
    [InlineData("1.5Gi", "1610612736")]
    [InlineData("-2Mi", "-2097152")]
    [InlineData("0.1n", "0.000000001")]
    [InlineData("-1.5n", "-0.000000002")]
    [InlineData("1e-400", "0.000000001")]
    [InlineData("1e-99999999999999", "0.000000001")]
    [InlineData("0e99999999999999", "0")]
    [InlineData("0.0000000010000000000000000000000000001", "0.000000002")]
    [InlineData("9007199254740993", "9007199254740993")]
    [InlineData("8Ei", "9223372036854775807")]
    [InlineData("-9Ei", "-9223372036854775807")]
    [InlineData("10E", "10000000000000000000")]
    [InlineData("000000000000000000000000000000000001", "1")]
    public void Quantity_IsExactToTheBillionth(string text, string amount)
    {
        Assert.True(QuantityValue.TryParse(text, out var value));
        Assert.Equal(amount, value.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("1gb")]
    [InlineData("1 Gi")]
    public void OtherText_IsNoQuantity(string text) => Assert.False(QuantityValue.TryParse(text, out _));

    [Theory]
    [InlineData("1024Mi", "1Gi", 0)]
    [InlineData("1000m", "1", 0)]
    [InlineData("9007199254740993", "9007199254740992", 1)]
    [InlineData("1G", "1Gi", -1)]
    [InlineData("1e300", "1e301", 0)]
    [InlineData("-1", "1m", -1)]
    public void Quantities_AreComparedExactly(string left, string right, int order)
    {
        Assert.True(QuantityValue.TryParse(left, out var a) & QuantityValue.TryParse(right, out var b));
        Assert.Equal(order, a.CompareTo(b));
        Assert.Equal(order < 0, a < b);
        Assert.Equal(order <= 0, a <= b);
        Assert.Equal(order > 0, a > b);
        Assert.Equal(order >= 0, a >= b);
        Assert.Equal(order == 0, a == b);
        Assert.Equal(order != 0, a != b);
    }

    [Fact]
    public void Quantities_CanBeAddedAndDivided()
    {
        var (half, two, four) = (Parse("500m"), Parse("2Mi"), Parse("4Mi"));

        Assert.Equal("1", (half + half).ToString());
        Assert.False(half.IsInteger);
        Assert.True(half.IsWholeMillis);
        Assert.True((half + half).IsInteger);
        Assert.True(four.IsMultipleOf(two));
        Assert.False(two.IsMultipleOf(four));
        Assert.True(two.IsMultipleOf(QuantityValue.Zero));
        Assert.Equal(QuantityValue.FromInteger(2_097_152), two);
    }

    [Fact]
    public void Node_MayBeTextOrNumber()
    {
        Assert.True(QuantityValue.TryRead(Scalar.Of(2), out var two) && two == QuantityValue.FromInteger(2));
        Assert.True(QuantityValue.TryRead(Scalar.Of(0.5), out var half) && half.ToString() == "0.5");
        Assert.True(QuantityValue.TryRead(Scalar.Of("2"), out var text) && text == two);
        Assert.False(QuantityValue.TryRead(Scalar.Of(true), out _));
        Assert.False(QuantityValue.TryRead(new Mapping(), out _));
        Assert.False(QuantityValue.TryRead(null, out _));
    }

    private static QuantityValue Parse(string text)
    {
        Assert.True(QuantityValue.TryParse(text, out var value));
        return value;
    }
}
