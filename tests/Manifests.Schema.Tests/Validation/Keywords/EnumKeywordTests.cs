using Xunit;

namespace Manifests.Schema.Tests.Validation.Keywords;

public sealed class EnumKeywordTests
{
    private static readonly TypeSchema Policy = new(ValueKind.String)
    {
        Enum =
        [
            new("\"Always\"", VersionRange.All),
            new("\"Never\"", VersionRange.All),
            new("\"Sometimes\"", new VersionRange(new KubernetesVersion(1, 34), null)),
        ],
    };

    [Theory]
    [InlineData("always", "did you mean \"Always\"?")]
    [InlineData("Often", "use one of them")]
    [InlineData("Sometimes", "it is allowed in Kubernetes 1.34 and later, not in 1.32")]
    public void OtherValue_IsRefusedWithAHint(string value, string hint) =>
        Assert.Equal([$"expected one of \"Always\" or \"Never\", found the text \"{value}\"; {hint}"], Judge.Spec(Policy, value));

    [Theory]
    [InlineData("Always")]
    [InlineData("Never")]
    public void AllowedValue_IsAccepted(string value) => Assert.Empty(Judge.Spec(Policy, value));

    [Fact]
    public void OnlyOneValue_IsNamedAlone() => Assert.Equal(
        ["expected 3, found the integer 4; use one of them"],
        Judge.Spec(new TypeSchema(ValueKind.Integer) { Enum = [new("3", VersionRange.All)] }, "4"));

    [Fact]
    public void Numbers_AreComparedByValue() =>
        Assert.Empty(Judge.Spec(new TypeSchema(ValueKind.Number) { Enum = [new("3.0", VersionRange.All)] }, "3"));

    [Fact]
    public void ValueThatIsNoJson_IsToldAsTheSchemasMistake() => Assert.Equal(
        ["the value was not checked against the allowed value \"oops\", which is not valid JSON; mend the enum in the schema"],
        Judge.Spec(new TypeSchema(ValueKind.String) { Enum = [new("oops", VersionRange.All)] }, "x"));
}
