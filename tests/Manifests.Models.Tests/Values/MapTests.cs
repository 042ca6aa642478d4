namespace Manifests.Models.Tests.Values;

public sealed class MapTests
{
    [Fact]
    public void Order_DoesNotCount()
    {
        Map<string> left = new() { ["a"] = "1", ["b"] = "2" };
        Map<string> right = new() { ["b"] = "2", ["a"] = "1" };

        Assert.Equal(left, right);
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
    }

    [Fact]
    public void Copy_ChangesOnItsOwn()
    {
        Map<string> map = new() { ["a"] = "1" };
        var copy = map.Copy();
        copy["a"] = "2";
        copy["b"] = "3";

        Assert.Equal("1", map["a"]);
        Assert.False(map.ContainsKey("b"));
    }
}
