using Xunit;

namespace Manifests.Schema.Tests.Validation.Keywords;

public sealed class ScalarKeywordsTests
{
    [Fact]
    public void Text_NotMatchingItsPattern_IsRefused()
    {
        var type = new TypeSchema(ValueKind.String) { Pattern = "^[a-z]+$" };

        Assert.Equal(["the text \"A1\" does not match the pattern ^[a-z]+$; change it so that it does"], Judge.Spec(type, "A1"));
        Assert.Empty(Judge.Spec(type, "abc"));
    }

    [Fact]
    public void PatternThatIsNotRe2_IsToldAsTheSchemasMistake() => Assert.Equal(
        ["the value was not checked against the pattern \"(?=a)\", which is not valid RE2: it looks ahead or behind; mend the pattern in the schema"],
        Judge.Spec(new TypeSchema(ValueKind.String) { Pattern = "(?=a)" }, "a"));

    [Theory]
    [InlineData("a", "expected a text of at least 2 characters, found 1 character; lengthen it")]
    [InlineData("abcd", "expected a text of at most 3 characters, found 4 characters; shorten it")]
    public void Length_IsChecked(string text, string sentence) =>
        Assert.Equal([sentence], Judge.Spec(new TypeSchema(ValueKind.String) { MinLength = 2, MaxLength = 3 }, text));

    [Fact]
    public void Length_CountsCodePoints() =>
        Assert.Empty(Judge.Spec(new TypeSchema(ValueKind.String) { MinLength = 3, MaxLength = 3 }, "\"😀😀😀\""));

    [Theory]
    [InlineData("0", "expected a number of at least 1, found the integer 0; raise it")]
    [InlineData("65536", "expected a number of at most 65535, found the integer 65536; lower it")]
    public void Bounds_AreChecked(string yaml, string sentence) =>
        Assert.Equal([sentence], Judge.Spec(new TypeSchema(ValueKind.Integer) { Minimum = "1", Maximum = "65535" }, yaml));

    [Theory]
    [InlineData("1")]
    [InlineData("65535")]
    public void Bounds_IncludeTheirEnds(string yaml) =>
        Assert.Empty(Judge.Spec(new TypeSchema(ValueKind.Integer) { Minimum = "1", Maximum = "65535" }, yaml));

    [Theory]
    [InlineData("0", "expected a number greater than 0, found the integer 0; raise it")]
    [InlineData("1", "expected a number less than 1, found the integer 1; lower it")]
    public void ExclusiveBounds_AreRefused(string yaml, string sentence)
    {
        var type = new TypeSchema(ValueKind.Number) { Minimum = "0", ExclusiveMinimum = true, Maximum = "1", ExclusiveMaximum = true };

        Assert.Equal([sentence], Judge.Spec(type, yaml));
        Assert.Empty(Judge.Spec(type, "0.5"));
    }

    // As doubles, both numbers are 2^63.
    [Fact]
    public void Bounds_AreNotRounded() => Assert.Equal(
        ["expected a number of at most 9223372036854775806, found the integer 9223372036854775807; lower it"],
        Judge.Spec(new TypeSchema(ValueKind.Integer) { Maximum = "9223372036854775806" }, "9223372036854775807"));

    [Fact]
    public void MultipleOf_IsExact()
    {
        var type = new TypeSchema(ValueKind.Number) { MultipleOf = "0.1" };

        Assert.Equal(["expected a multiple of 0.1, found the number 0.35; round it"], Judge.Spec(type, "0.35"));
        Assert.Empty(Judge.Spec(type, "0.3"));
    }

    [Theory]
    [InlineData("2147483648", "expected a 32-bit integer from -2147483648 to 2147483647, found the integer 2147483648; write a number in that range")]
    [InlineData("-2147483649", "expected a 32-bit integer from -2147483648 to 2147483647, found the integer -2147483649; write a number in that range")]
    public void Int32_HasItsRange(string yaml, string sentence) =>
        Assert.Equal([sentence], Judge.BuiltInSpec(new TypeSchema(ValueKind.Integer) { Format = "int32" }, yaml));

    // Measured with a server: it takes the number in a custom resource.
    [Fact]
    public void Int32InACustomResource_IsAWarning()
    {
        var type = new TypeSchema(ValueKind.Integer) { Format = "int32" };

        var found = Assert.Single(Judge.Find(Judge.Custom(type), "2147483648"));
        Assert.Equal(Diagnostics.Severity.Warning, found.Severity);
        Assert.Equal(
            "expected a 32-bit integer from -2147483648 to 2147483647, found the integer 2147483648, which a server takes but the controller cannot read; write a number in that range",
            found.Message);
        Assert.Empty(Judge.Find(Judge.Custom(type), "2147483647"));
    }

    // Measured with a server: what does not fit 64 bits is no integer to it.
    [Fact]
    public void Int32InACustomResource_MayNotBeBeyond64Bits() => Assert.Equal(
        ["expected a 64-bit integer from -9223372036854775808 to 9223372036854775807, found the integer 9223372036854775808; write a number in that range"],
        Judge.Spec(new TypeSchema(ValueKind.Integer) { Format = "int32" }, "9223372036854775808"));

    [Fact]
    public void Int64_HasItsRange() =>
        Assert.Empty(Judge.Spec(new TypeSchema(ValueKind.Integer) { Format = "int64" }, "9223372036854775807"));

    [Fact]
    public void IntOrString_Has32BitsInBuiltInKinds()
    {
        var type = new TypeSchema(ValueKind.IntOrString);

        Assert.Single(Judge.BuiltInSpec(type, "2147483648"));
        Assert.Empty(Judge.Spec(type, "2147483648"));
    }
}
