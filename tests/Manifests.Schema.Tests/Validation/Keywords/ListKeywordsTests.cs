using Manifests.Diagnostics;
using Xunit;

namespace Manifests.Schema.Tests.Validation.Keywords;

public sealed class ListKeywordsTests
{
    private static readonly TypeSchema Port = Judge.Object(
        new PropertySchema("port", Judge.Integer),
        new PropertySchema("protocol", Judge.Text) { Default = "\"TCP\"" });

    private static readonly TypeSchema Ports = new(ValueKind.Array)
    {
        Items = Port,
        ListType = ListType.Map,
        ListMapKeys = ["port", "protocol"],
    };

    [Theory]
    [InlineData("[]", "expected at least 1 item in the list, found 0 items; add what is missing")]
    [InlineData("[1, 2, 3]", "expected at most 2 items in the list, found 3 items; remove some")]
    public void NumberOfItems_IsChecked(string yaml, string sentence) =>
        Assert.Equal([sentence], Judge.Spec(new TypeSchema(ValueKind.Array) { MinItems = 1, MaxItems = 2 }, yaml));

    [Fact]
    public void NumberOfItems_WithinLimits_IsAccepted() =>
        Assert.Empty(Judge.Spec(new TypeSchema(ValueKind.Array) { MinItems = 1, MaxItems = 2 }, "[1]"));

    [Fact]
    public void Item_HasItsIndexInThePath()
    {
        var found = Assert.Single(Judge.Find(Judge.Custom(new TypeSchema(ValueKind.Array) { Items = Judge.Text }), "[a, 1]"));

        Assert.Equal("spec[1]", found.Path);
    }

    [Theory]
    [InlineData(true, ListType.None)]
    [InlineData(false, ListType.Set)]
    public void ItemOfASet_IsThereTwice(bool isUnique, ListType listType)
    {
        var type = new TypeSchema(ValueKind.Array) { UniqueItems = isUnique, ListType = listType };

        Assert.Equal(["the text \"a\" is in the list already, as item [0]; remove one of the two"], Judge.Spec(type, "[a, b, a]"));
        Assert.Empty(Judge.Spec(type, "[1, \"1\", {a: 1}, {a: 2}]"));
        Assert.Single(Judge.Spec(type, "[{a: 1, b: 2}, {b: 2, a: 1}]"));
    }

    [Fact]
    public void ItemsWithTheSameKeys_AreRefused_CountingDefaults()
    {
        Assert.Equal(
            ["the item has the same port 80 as item [0]; rename or remove one of the two"],
            Judge.Spec(Ports, "[{port: 80, protocol: TCP}, {port: 80}]"));
        Assert.Empty(Judge.Spec(Ports, "[{port: 80, protocol: UDP}, {port: 80}]"));
    }

    [Fact]
    public void ItemsWithTheSameKeys_InABuiltInKind_AreAWarning()
    {
        var found = Assert.Single(Judge.Find(Judge.BuiltIn(Ports), "[{port: 80}, {port: 80}]"));

        Assert.Equal(Severity.Warning, found.Severity);
        Assert.Equal(
            "the item has the same port 80 as item [0], which server-side apply refuses; rename or remove one of the two", found.Message);
    }

    [Fact]
    public void ItemsWithTheSameKeys_ThatTheServerComparesOnCreate_AreRefused()
    {
        var volume = new TypeSchema(ValueKind.Object)
        {
            Name = "io.k8s.api.core.v1.Volume",
            Properties = [new PropertySchema("name", Judge.Text)],
        };
        var type = new TypeSchema(ValueKind.Array) { Items = volume, ListType = ListType.Map, ListMapKeys = ["name"] };

        Assert.Equal(
            ["the item has the same name \"a\" as item [0]; rename or remove one of the two"],
            Judge.BuiltInSpec(type, "[{name: a}, {name: a}]"));
    }
}
