namespace Manifests.Review.Tests.Model;

public sealed class FieldPathTests
{
    private static readonly FieldPath Image = FieldPath.Root
        .Then(new FieldStep.Key("spec"))
        .Then(new FieldStep.Key("containers"))
        .Then(new FieldStep.Item([new("name", "web")]))
        .Then(new FieldStep.Key("image"));

    [Fact]
    public void Path_TellsItemsApart_AndItsShapeDoesNot()
    {
        Assert.Equal("spec.containers[name=web].image", Image.ToString());
        Assert.Equal("spec.containers[].image", Image.Shape);
        Assert.Equal("image", Image.LastKey);
    }

    [Fact]
    public void Steps_AreWrittenAsPeopleReadThem()
    {
        Assert.Equal("metadata.annotations['a.b/c']", FieldPath.Root.Then(new FieldStep.Key("metadata"))
            .Then(new FieldStep.Key("annotations")).Then(new FieldStep.Key("a.b/c")).ToString());
        Assert.Equal("rules[2].verbs[=get]", FieldPath.Root.Then(new FieldStep.Key("rules")).Then(new FieldStep.Index(2))
            .Then(new FieldStep.Key("verbs")).Then(new FieldStep.Member("get")).ToString());
        Assert.Equal("ports[port=80,protocol=TCP]", FieldPath.Root.Then(new FieldStep.Key("ports"))
            .Then(new FieldStep.Item([new("port", "80"), new("protocol", "TCP")])).ToString());
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("spec", true)]
    [InlineData("spec.containers", true)]
    [InlineData("spec.containers[].image", true)]
    [InlineData("spec.contain", false)]
    [InlineData("spec.containers[].image.tag", false)]
    public void IsWithin_CountsWholeSteps(string outer, bool expected) => Assert.Equal(expected, Image.IsWithin(outer));

    [Fact]
    public void EqualSteps_MakeEqualPaths()
    {
        var same = new FieldPath([.. Image.Steps.Take(2), new FieldStep.Item([new("name", "web")]), new FieldStep.Key("image")]);

        Assert.Equal(Image, same);
        Assert.Equal(Image.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(Image, Image.Then(new FieldStep.Index(0)));
    }
}
