using Manifests.Yaml;

namespace Manifests.Models.Tests.Values;

public sealed class QuantityTests
{
    /// <summary>From Kubernetes' own documentation of the canonical form and its rounding.</summary>
    [Theory]
    [InlineData("0", "0")]
    [InlineData("0.5", "500m")]
    [InlineData("1500m", "1500m")]
    [InlineData("2000m", "2")]
    [InlineData("1.5Gi", "1536Mi")]
    [InlineData("1024Mi", "1Gi")]
    [InlineData("512Mi", "512Mi")]
    [InlineData("0.5Ki", "512")]
    [InlineData("1.2Ki", "1229")]
    [InlineData("1000", "1k")]
    [InlineData("1e3", "1e3")]
    [InlineData("12E6", "12e6")]
    [InlineData("100e-2", "1")]
    [InlineData("-5m", "-5m")]
    [InlineData("+1", "1")]
    [InlineData(".5", "500m")]
    [InlineData("5.", "5")]
    [InlineData("0.1n", "1n")]
    [InlineData("1E", "1E")]
    public void Canonical_IsTheServersForm(string text, string expected) => Assert.Equal(expected, new Quantity(text).Canonical);

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("abc")]
    [InlineData("1 Gi")]
    [InlineData("1gi")]
    [InlineData("1KiB")]
    [InlineData("1.2.3")]
    [InlineData(".")]
    [InlineData("1e")]
    [InlineData("1e999999999")]
    public void MalformedText_IsKeptForTheChecks(string text)
    {
        Quantity quantity = text;

        Assert.Null(quantity.Canonical);
        Assert.Equal(text, quantity.Text);
        Assert.True(quantity.ToNode().ValueEquals(Scalar.Of(text)));
    }

    [Fact]
    public void Factories_GiveCanonicalText()
    {
        Assert.Equal("512Mi", Quantity.FromMebibytes(512).Text);
        Assert.Equal("1Gi", Quantity.FromMebibytes(1024).Text);
        Assert.Equal("3Ti", Quantity.FromGibibytes(3072).Text);
        Assert.Equal("500m", Quantity.FromMillicores(500).Text);
        Assert.Equal("2", Quantity.FromMillicores(2000).Text);
        Assert.Equal("4", Quantity.FromCores(4).Text);
        Assert.Equal("2Ki", Quantity.FromBytes(2048).Text);
        Assert.Equal("1500", Quantity.FromBytes(1500).Text);
    }

    [Fact]
    public void Node_IsTextForText_AndNumberForNumber()
    {
        Assert.True(((Quantity)"1").ToNode().ValueEquals(Scalar.Of("1")));
        Assert.True(((Quantity)1).ToNode().ValueEquals(Scalar.Of(1)));
        Assert.True(((Quantity)0.5).ToNode().ValueEquals(Scalar.Of(0.5)));
        Assert.True(default(Quantity).ToNode().ValueEquals(Scalar.Of(0)));
    }

    [Fact]
    public void Equality_IsOfWhatIsWritten()
    {
        Assert.Equal<Quantity>("1Gi", "1Gi");
        Assert.NotEqual<Quantity>("1Gi", "1024Mi");
        Assert.NotEqual<Quantity>("1", 1);
        Assert.Equal(default, (Quantity)0);
    }
}
