using Xunit;

namespace Manifests.Yaml.Tests.Reading;

/// <summary>The expected answers are those of go.yaml.in/yaml/v2 2.4 followed by Go's encoding/json, which is what kubectl sends.</summary>
public sealed class PlainScalarResolutionTests
{
    [Theory]
    [InlineData("true", "true")]
    [InlineData("True", "true")]
    [InlineData("TRUE", "true")]
    [InlineData("yes", "true")]
    [InlineData("Yes", "true")]
    [InlineData("YES", "true")]
    [InlineData("on", "true")]
    [InlineData("On", "true")]
    [InlineData("ON", "true")]
    [InlineData("y", "true")]
    [InlineData("Y", "true")]
    [InlineData("false", "false")]
    [InlineData("False", "false")]
    [InlineData("FALSE", "false")]
    [InlineData("no", "false")]
    [InlineData("No", "false")]
    [InlineData("NO", "false")]
    [InlineData("off", "false")]
    [InlineData("Off", "false")]
    [InlineData("OFF", "false")]
    [InlineData("n", "false")]
    [InlineData("N", "false")]
    public void WordOfYaml11_IsBoolean(string source, string text) => Expect(source, ScalarKind.Boolean, text);

    [Theory]
    [InlineData("~")]
    [InlineData("null")]
    [InlineData("Null")]
    [InlineData("NULL")]
    [InlineData("")]
    public void NullSpelling_IsNull(string source) => Expect(source, ScalarKind.Null, "null");

    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("+5", "5")]
    [InlineData("-17", "-17")]
    [InlineData("1_000", "1000")]
    [InlineData("0777", "511")]
    [InlineData("0o17", "15")]
    [InlineData("0O17", "15")]
    [InlineData("0x1F", "31")]
    [InlineData("-0x1f", "-31")]
    [InlineData("0X1F", "31")]
    [InlineData("0b101", "5")]
    [InlineData("-0b101", "-5")]
    [InlineData("0_7", "7")]
    [InlineData("9223372036854775807", "9223372036854775807")]
    [InlineData("-9223372036854775808", "-9223372036854775808")]
    [InlineData("18446744073709551615", "18446744073709551615")]
    [InlineData("0xFFFFFFFFFFFFFFFF", "18446744073709551615")]
    public void IntegerOfGo_IsDecimalInteger(string source, string text) => Expect(source, ScalarKind.Integer, text);

    [Theory]
    [InlineData("1e3", "1000")]
    [InlineData("1.0", "1")]
    [InlineData("1.", "1")]
    [InlineData("08", "8")]
    [InlineData("-0.0", "0")]
    [InlineData("1_0.0", "10")]
    public void FloatWithoutFraction_IsIntegerAsJsonCarriesIt(string source, string text) => Expect(source, ScalarKind.Integer, text);

    [Theory]
    [InlineData(".5", "0.5")]
    [InlineData("-.5", "-0.5")]
    [InlineData("+.5e1_0", "5000000000", ScalarKind.Integer)]
    [InlineData(".5_0", "0.5")]
    [InlineData("1.5", "1.5")]
    [InlineData("1.10", "1.1")]
    [InlineData("1.5E-7", "1.5e-7")]
    [InlineData("0.000001", "0.000001")]
    [InlineData("1e20", "100000000000000000000")]
    [InlineData("1e21", "1e+21")]
    [InlineData("18446744073709551616", "18446744073709552000")]
    [InlineData("+18446744073709551615", "18446744073709552000")]
    [InlineData("1_000.25", "1000.25")]
    public void Float_IsShortestJson(string source, string text, ScalarKind kind = ScalarKind.Float) => Expect(source, kind, text);

    [Theory]
    [InlineData("12:30:45")]
    [InlineData("190:20:30.15")]
    [InlineData("2024-01-01")]
    [InlineData("2001-12-14t21:59:43.10-05:00")]
    [InlineData("yEs")]
    [InlineData("tRue")]
    [InlineData("nUll")]
    [InlineData("0x")]
    [InlineData("0b2")]
    [InlineData("0o8")]
    [InlineData("0xFFFFFFFFFFFFFFFFFF")]
    [InlineData("_1")]
    [InlineData("._5")]
    [InlineData(".5_")]
    [InlineData("1e400")]
    [InlineData("1e")]
    [InlineData("1.2.3")]
    [InlineData("1,000")]
    [InlineData(".")]
    [InlineData("+")]
    [InlineData("=")]
    [InlineData("<<")]
    [InlineData("Infinity")]
    [InlineData("NaN")]
    [InlineData(".iNf")]
    [InlineData("512Mi")]
    [InlineData("-foo")]
    public void AnythingElse_IsText(string source)
    {
        Expect(source, ScalarKind.String, source);
        Assert.Null(((Scalar)((Mapping)YamlText.Read("k: " + source))["k"]!).SourceText);
    }

    [Theory]
    [InlineData("'no'", "no")]
    [InlineData("\"0777\"", "0777")]
    [InlineData("\"\"", "")]
    [InlineData("! 5", "5")]
    [InlineData("!!str 5", "5")]
    [InlineData("!!str no", "no")]
    [InlineData("!!binary aGk=", "hi")]
    public void QuotedOrTaggedText_IsText(string source, string text) => Expect(source, ScalarKind.String, text);

    [Theory]
    [InlineData("!!int '0x1F'", ScalarKind.Integer, "31")]
    [InlineData("!!float 1", ScalarKind.Integer, "1")]
    [InlineData("!!float '1.5'", ScalarKind.Float, "1.5")]
    [InlineData("!!bool yes", ScalarKind.Boolean, "true")]
    [InlineData("!!bool 'off'", ScalarKind.Boolean, "false")]
    [InlineData("!!null ''", ScalarKind.Null, "null")]
    public void Tag_IsHonoured(string source, ScalarKind kind, string text) => Expect(source, kind, text);

    [Fact]
    public void Spelling_IsKeptWhenItDiffers()
    {
        var map = (Mapping)YamlText.Read("octal: 0777\nword: yes\nplain: 7\nquoted: '0777'\n");
        Assert.Equal("0777", ((Scalar)map["octal"]!).SourceText);
        Assert.Equal("yes", ((Scalar)map["word"]!).SourceText);
        Assert.Null(((Scalar)map["plain"]!).SourceText);
        Assert.Null(((Scalar)map["quoted"]!).SourceText);
        Assert.True(((Scalar)map["quoted"]!).WasQuoted);
        Assert.False(((Scalar)map["plain"]!).WasQuoted);
    }

    private static void Expect(string source, ScalarKind kind, string text)
    {
        var scalar = Assert.IsType<Scalar>(((Mapping)YamlText.Read("k: " + source))["k"]);
        Assert.Equal((kind, text), (scalar.Kind, scalar.Text));
    }
}
