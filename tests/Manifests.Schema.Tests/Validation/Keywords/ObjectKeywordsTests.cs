using Manifests.Diagnostics;
using Xunit;

namespace Manifests.Schema.Tests.Validation.Keywords;

public sealed class ObjectKeywordsTests
{
    private static readonly TypeSchema Sample = Judge.Object(
        new PropertySchema("replicas", Judge.Integer),
        new PropertySchema("newer", Judge.Text) { Versions = new VersionRange(new KubernetesVersion(1, 34), null) },
        new PropertySchema("older", Judge.Text) { Versions = new VersionRange(null, new KubernetesVersion(1, 31)) });

    [Theory]
    [InlineData("replica", "did you mean 'replicas'?")]
    [InlineData("Replicas", "did you mean 'replicas'?")]
    [InlineData("volumes", "only 'replicas' is known here; remove or rename it")]
    [InlineData("newer", "it is in Kubernetes 1.34 and later, not in 1.32; remove it, or change the release")]
    [InlineData("older", "it is in Kubernetes 1.31 and earlier, not in 1.32; remove it, or change the release")]
    public void UnknownField_IsRefusedWithAHint(string field, string hint) =>
        Assert.Equal([$"unknown field '{field}'; {hint}"], Judge.Spec(Sample, $"{{{field}: x}}"));

    [Fact]
    public void UnknownField_OfAMapWithoutFields_IsRefused() =>
        Assert.Equal(["unknown field 'x'; no field is known here; remove it"], Judge.Spec(new TypeSchema(ValueKind.Object), "{x: 1}"));

    [Fact]
    public void UnknownField_OfABuiltInMapWithoutFields_IsAccepted() =>
        Assert.Empty(Judge.BuiltInSpec(new TypeSchema(ValueKind.Object), "{x: 1}"));

    [Fact]
    public void UnknownField_IsAcceptedWherePreserved() =>
        Assert.Empty(Judge.Spec(new TypeSchema(ValueKind.Object) { PreservesUnknownFields = true }, "{x: {z: 1}}"));

    [Fact]
    public void UnknownField_StandsAtItsKey()
    {
        var found = Assert.Single(Judge.Find(Judge.Custom(Sample), "\n  replicas: 1\n  replica: 2"));

        Assert.Equal(new Location("test.yaml", 6, 3), found.Location);
        Assert.Equal("spec.replica", found.Path);
        Assert.Equal("example.com/v1 Sample x", found.Resource);
    }

    [Fact]
    public void KnownField_IsAccepted() => Assert.Empty(Judge.Spec(Sample, "{replicas: 1}"));

    [Fact]
    public void FreeKeys_HaveTheirType() => Assert.Equal(
        ["expected an integer, found the text \"x\"; write a number, without quotes"],
        Judge.Spec(new TypeSchema(ValueKind.Object) { AdditionalProperties = Judge.Integer }, "{a: 1, b: x}"));

    [Fact]
    public void RequiredField_IsMissing()
    {
        var type = Judge.Object(new PropertySchema("a", Judge.Text) { IsRequired = true });

        Assert.Equal(["the required field 'a' is missing; add it"], Judge.Spec(type, "{}"));
        Assert.Empty(Judge.Spec(type, "{a: x}"));
    }

    [Fact]
    public void RequiredFieldWithDefault_IsFilledIn() =>
        Assert.Empty(Judge.Spec(Judge.Object(new PropertySchema("a", Judge.Text) { IsRequired = true, Default = "\"x\"" }), "{}"));

    [Fact]
    public void RequiredField_OfAnotherRelease_IsNotMissed()
    {
        var type = Judge.Object(new PropertySchema("a", Judge.Text)
        {
            IsRequired = true,
            Versions = new VersionRange(new KubernetesVersion(1, 34), null),
        });

        Assert.Empty(Judge.Spec(type, "{}"));
    }

    [Theory]
    [InlineData("{}", "expected at least 1 key in the map, found 0 keys; add what is missing")]
    [InlineData("{a: 1, b: 2, c: 3}", "expected at most 2 keys in the map, found 3 keys; remove some")]
    public void NumberOfKeys_IsChecked(string yaml, string sentence) => Assert.Equal([sentence], Judge.Spec(Sized, yaml));

    [Fact]
    public void NumberOfKeys_WithinLimits_IsAccepted() => Assert.Empty(Judge.Spec(Sized, "{a: 1}"));

    private static TypeSchema Sized => new(ValueKind.Object) { AdditionalProperties = Judge.Integer, MinProperties = 1, MaxProperties = 2 };

    [Theory]
    [InlineData("{text: \"\", list: [a]}", "the required field 'text' is empty; fill it in")]
    [InlineData("{text: a, list: []}", "the required field 'list' is empty; fill it in")]
    public void RequiredField_ThatIsEmpty_IsRefusedInBuiltInKindsOnly(string yaml, string sentence)
    {
        var type = Judge.Object(
            new PropertySchema("text", Judge.Text) { IsRequired = true },
            new PropertySchema("list", new TypeSchema(ValueKind.Array) { Items = Judge.Text }) { IsRequired = true });

        Assert.Equal([sentence], Judge.BuiltInSpec(type, yaml));
        Assert.Empty(Judge.Spec(type, yaml));
    }
}
