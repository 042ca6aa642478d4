using Manifests.Diagnostics;
using Xunit;

namespace Manifests.Schema.Tests.Validation.Keywords;

public sealed class TypeKeywordTests
{
    [Theory]
    [InlineData(ValueKind.Integer, "\"3\"", "expected an integer, found the text \"3\"; remove the quotes")]
    [InlineData(ValueKind.Integer, "three", "expected an integer, found the text \"three\"; write a number, without quotes")]
    [InlineData(ValueKind.Integer, "1.5", "expected an integer, found the number 1.5; write a whole number")]
    [InlineData(ValueKind.Integer, "true", "expected an integer, found the boolean true; write a number")]
    [InlineData(ValueKind.Integer, "[1]", "expected an integer, found a list; write a number")]
    [InlineData(ValueKind.Number, "\"1.5\"", "expected a number, found the text \"1.5\"; remove the quotes")]
    [InlineData(ValueKind.Boolean, "\"true\"", "expected a boolean, found the text \"true\"; remove the quotes")]
    [InlineData(ValueKind.Boolean, "\"yes\"", "expected a boolean, found the text \"yes\"; write true or false, without quotes")]
    [InlineData(ValueKind.Boolean, "1", "expected a boolean, found the integer 1; write true or false")]
    [InlineData(ValueKind.String, "true", "expected a text, found the boolean true; write it in quotes")]
    [InlineData(ValueKind.String, "3", "expected a text, found the integer 3; write it in quotes")]
    [InlineData(ValueKind.String, "no", "expected a text, found the boolean false; YAML reads no as the boolean false, write \"no\" in quotes")]
    [InlineData(ValueKind.String, "0777", "expected a text, found the integer 511; YAML reads 0777 as the octal number 511, write \"0777\" in quotes")]
    [InlineData(ValueKind.String, "0x1f", "expected a text, found the integer 31; YAML reads 0x1f as the hexadecimal number 31, write \"0x1f\" in quotes")]
    [InlineData(ValueKind.String, "1_000", "expected a text, found the integer 1000; YAML reads 1_000 as the number 1000, write \"1_000\" in quotes")]
    [InlineData(ValueKind.String, "1.10", "expected a text, found the number 1.1; YAML reads 1.10 as the number 1.1, write \"1.10\" in quotes")]
    [InlineData(ValueKind.String, "{a: 1}", "expected a text, found a map; write a text, or check the indentation of what stands below it")]
    [InlineData(ValueKind.Array, "{a: 1}", "expected a list, found a map; start each item with '- '")]
    [InlineData(ValueKind.Array, "x", "expected a list, found the text \"x\"; write each item on its own line, starting with '- '")]
    [InlineData(ValueKind.Object, "[a]", "expected a map, found a list; remove the '- ' in front of its keys")]
    [InlineData(ValueKind.Object, "x", "expected a map, found the text \"x\"; write its keys as 'key: value' lines below it")]
    [InlineData(ValueKind.IntOrString, "1.5", "expected an integer or a text, found the number 1.5; write an integer, or a text such as \"25%\" or \"http\"")]
    [InlineData(ValueKind.Quantity, "true", "expected a quantity such as 500m, 2 or 1Gi, found the boolean true; write a number with an optional unit")]
    public void OtherType_IsRefused(ValueKind kind, string yaml, string sentence) =>
        Assert.Equal([sentence], Judge.Spec(new TypeSchema(kind), yaml));

    [Theory]
    [InlineData(ValueKind.Integer, "3")]
    [InlineData(ValueKind.Number, "3")]
    [InlineData(ValueKind.Number, "3.5")]
    [InlineData(ValueKind.Boolean, "true")]
    [InlineData(ValueKind.String, "\"3\"")]
    [InlineData(ValueKind.Array, "[]")]
    [InlineData(ValueKind.Array, "[1, a]")]
    [InlineData(ValueKind.Object, "{}")]
    [InlineData(ValueKind.IntOrString, "80")]
    [InlineData(ValueKind.IntOrString, "http")]
    [InlineData(ValueKind.Quantity, "1")]
    [InlineData(ValueKind.Quantity, "0.5")]
    [InlineData(ValueKind.Quantity, "1Gi")]
    [InlineData(ValueKind.Any, "[1, {a: b}]")]
    public void RightType_IsAccepted(ValueKind kind, string yaml) => Assert.Empty(Judge.Spec(new TypeSchema(kind), yaml));

    [Theory]
    [InlineData("1gb", "did you mean 1G?")]
    [InlineData("lots", "write a number and a unit without a space")]
    public void BadQuantity_IsRefused(string text, string hint) => Assert.Equal(
        [$"expected a quantity such as 500m, 2 or 1Gi, found the text \"{text}\"; {hint}"],
        Judge.Spec(new TypeSchema(ValueKind.Quantity), text));

    [Fact]
    public void WrongType_DoesNotHideItsSiblings()
    {
        var type = Judge.Object(new("a", Judge.Integer), new("b", Judge.Text));

        Assert.Equal(
            [
                "expected an integer, found the text \"1\"; remove the quotes",
                "expected a text, found the integer 2; write it in quotes",
            ],
            Judge.Spec(type, "{a: \"1\", b: 2}"));
    }

    [Fact]
    public void IntegerWithFractionOfZero_IsAcceptedWithAWarning()
    {
        var found = Assert.Single(Judge.Find(Judge.Custom(Judge.Integer), "1.0"));

        Assert.Equal(Severity.Warning, found.Severity);
        Assert.Equal("expected an integer, found 1.0, which is read as 1; write 1", found.Message);
    }

    [Fact]
    public void HostileText_IsEscapedAndShortened() => Assert.Equal(
        [$"expected an integer, found the text \"\\u001b[31m{new string('x', 75)}...\" (105 characters); write a number, without quotes"],
        Judge.Spec(Judge.Integer, $"\"\\e[31m{new string('x', 100)}\""));
}
