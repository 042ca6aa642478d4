namespace Manifests.Tests.Rendering;

public sealed class CanonicalDecompositionTests
{
    [Theory]
    [InlineData("abc", "abc")]
    [InlineData("\u00e9", "e\u0301")]
    [InlineData("\u1e69", "s\u0323\u0307")]
    [InlineData("s\u0307\u0323", "s\u0323\u0307")]
    [InlineData("\uac00", "\u1100\u1161")]
    [InlineData("\u212b", "A\u030a")]
    public void Text_IsDecomposedAndItsMarksOrdered(string text, string decomposed) =>
        Assert.Equal(decomposed, CanonicalDecomposition.Of(text));
}
