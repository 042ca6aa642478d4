using Manifests.Schema.Validation;
using Xunit;

namespace Manifests.Schema.Tests.Validation.Grammars;

public sealed class QuantitySyntaxTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("+1.5Gi")]
    [InlineData("-1")]
    [InlineData("100m")]
    [InlineData("1k")]
    [InlineData("1E")]
    [InlineData("1e3")]
    [InlineData("1E-3")]
    [InlineData("5n")]
    [InlineData(" 1 ")]
    public void Quantity_IsAccepted(string text) => Assert.True(QuantitySyntax.IsValid(text));

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("1K")]
    [InlineData("1gb")]
    [InlineData("1MI")]
    [InlineData("1ki")]
    [InlineData("1 Gi")]
    [InlineData("0x1")]
    [InlineData("1,5")]
    [InlineData("1e")]
    [InlineData("1eE")]
    [InlineData("1mi")]
    [InlineData("--1")]
    public void NoQuantity_IsRefused(string text) => Assert.False(QuantitySyntax.IsValid(text));

    [Theory]
    [InlineData("1gb", "1G")]
    [InlineData("500mb", "500M")]
    [InlineData("1GiB", "1Gi")]
    [InlineData("1K", "1k")]
    [InlineData("100 m", "100m")]
    [InlineData("1,5", "1.5")]
    [InlineData("512MI", "512Mi")]
    [InlineData("lots", null)]
    [InlineData("1 apple", null)]
    public void Nearest_IsALegalQuantity(string text, string? expected) => Assert.Equal(expected, QuantitySyntax.Nearest(text));

    [Fact]
    public void TrySplit_TellsNumberAndSuffix()
    {
        Assert.True(QuantitySyntax.TrySplit("-1.5Gi", out var number, out var suffix));
        Assert.Equal("-1.5", number.ToString());
        Assert.Equal("Gi", suffix.ToString());
    }
}
