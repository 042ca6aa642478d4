using Manifests.Yaml;

namespace Manifests.Models.Tests.Values;

public sealed class IntOrStringTests
{
    [Fact]
    public void Integer_IsWrittenAsInteger()
    {
        IntOrString port = 80;

        Assert.Equal(80, port.IntValue);
        Assert.Null(port.StringValue);
        Assert.True(port.ToNode().ValueEquals(Scalar.Of(80)));
    }

    [Fact]
    public void Text_IsWrittenAsText()
    {
        IntOrString port = "http";

        Assert.Null(port.IntValue);
        Assert.Equal("http", port.StringValue);
        Assert.True(port.ToNode().ValueEquals(Scalar.Of("http")));
    }

    [Fact]
    public void IntegerAndItsText_Differ() => Assert.NotEqual<IntOrString>(80, "80");

    [Fact]
    public void Default_IsZero() => Assert.Equal<IntOrString>(0, default);
}
