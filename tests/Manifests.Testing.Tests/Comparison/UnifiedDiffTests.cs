namespace Manifests.Testing.Tests.Comparison;

public sealed class UnifiedDiffTests
{
    [Fact]
    public void EqualTexts_HaveNoDiff() => Assert.Equal("", UnifiedDiff.Write("a\n", "a\n"));

    [Fact]
    public void DistantChanges_MakeTwoHunks() => Assert.Equal(
        "@@ -1,2 +1,2 @@\n-1\n+one\n 2\n@@ -9 +9,2 @@\n 9\n+10\n",
        UnifiedDiff.Write("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "one\n2\n3\n4\n5\n6\n7\n8\n9\n10\n", context: 1));

    [Fact]
    public void CloseChanges_ShareAHunk() => Assert.Equal(
        "@@ -1,3 +1,3 @@\n-1\n+one\n 2\n-3\n+three\n",
        UnifiedDiff.Write("1\n2\n3\n", "one\n2\nthree\n"));

    [Fact]
    public void CarriageReturns_AreVisible() => Assert.Equal("@@ -1 +1 @@\n-a\\r\n+a\n", UnifiedDiff.Write("a\r\n", "a\n"));

    [Fact]
    public void MissingLastLineEnd_IsSaid() => Assert.Equal(
        "@@ -1 +1 @@\n-a\n+a\n\\ No newline at end of file\n",
        UnifiedDiff.Write("a\n", "a"));

    [Fact]
    public void EverythingRemoved_CountsFromLineZero() => Assert.Equal("@@ -1,2 +0,0 @@\n-a\n-b\n", UnifiedDiff.Write("a\nb\n", ""));
}
