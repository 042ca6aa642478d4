using Xunit;

namespace Manifests.Schema.Tests.Validation.Keywords;

public sealed class NullTests
{
    private const string NullItem = "expected a text, found null; give it a value, or remove it";

    private static readonly TypeSchema Optional = Judge.Object(new PropertySchema("a", Judge.Text));
    private static readonly TypeSchema Required = Judge.Object(new PropertySchema("a", Judge.Text) { IsRequired = true });
    private static readonly TypeSchema Nullable = Judge.Object(
        new PropertySchema("a", new TypeSchema(ValueKind.String) { IsNullable = true }) { IsRequired = true });

    private static readonly TypeSchema List = new(ValueKind.Array) { Items = Judge.Text };

    [Fact]
    public void OptionalField_NullIsUnset()
    {
        Assert.Empty(Judge.Spec(Optional, "{a: null}"));
        Assert.Empty(Judge.BuiltInSpec(Optional, "{a: null}"));
    }

    [Fact]
    public void RequiredField_NullIsMissing()
    {
        Assert.Equal(["the required field 'a' is missing; add it"], Judge.Spec(Required, "{a: null}"));
        Assert.Equal(["the required field 'a' is missing; add it"], Judge.BuiltInSpec(Required, "{a: null}"));
    }

    [Fact]
    public void NullableField_NullIsAValue() => Assert.Empty(Judge.Spec(Nullable, "{a: null}"));

    [Fact]
    public void ItemOfAList_NullIsRefusedInCustomResourcesOnly()
    {
        Assert.Equal([NullItem], Judge.Spec(List, "[null]"));
        Assert.Empty(Judge.BuiltInSpec(List, "[null]"));
    }

    [Fact]
    public void Patch_NullRemoves() =>
        Assert.Empty(Judge.Find(Judge.Custom(Required), "{a: null}", new() { KubernetesVersion = Judge.Release, Partial = true }));

    [Fact]
    public void ItemOfABuiltInList_NullIsAnEmptyObject() => Assert.Equal(
        ["the required field 'a' is missing; add it"],
        Judge.BuiltInSpec(new TypeSchema(ValueKind.Array) { Items = Required }, "[null]"));
}
