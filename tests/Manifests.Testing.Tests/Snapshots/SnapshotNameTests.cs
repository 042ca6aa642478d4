namespace Manifests.Testing.Tests.Snapshots;

public sealed class SnapshotNameTests
{
    [Theory]
    [InlineData("A.B_path=a/b", "A.B_path=a-b")]
    [InlineData("A.B_q=\"<>|:*?\\", "A.B_q=--------")]
    [InlineData("A.B_line=a\nb", "A.B_line=a-b")]
    [InlineData("A.B_plain=x y", "A.B_plain=x y")]
    public void LettersThatWindowsRefuses_BecomeDashes(string stem, string expected) =>
        Assert.Equal(expected, SnapshotName.Clean(stem));

    [Fact]
    public void LongNames_AreCutAndStayDifferent()
    {
        var first = SnapshotName.Clean(new string('a', 300) + "1");
        var second = SnapshotName.Clean(new string('a', 300) + "2");

        Assert.Equal(200, first.Length);
        Assert.NotEqual(first, second);
    }

    [Fact]
    public void NestedClass_IsNamedWithItsOuterClass() => Assert.Equal("SnapshotNameTests.Inner", SnapshotName.NameOf(typeof(Inner)));

    private sealed class Inner;
}
