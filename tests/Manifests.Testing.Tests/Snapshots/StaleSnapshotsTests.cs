namespace Manifests.Testing.Tests.Snapshots;

public sealed class StaleSnapshotsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void FilesAndFoldersWithoutTest_AreFound_OthersAreNot()
    {
        folder.Write("StaleSnapshotsTests.Renamed_Test.verified.yaml", "");
        folder.Write("deep/Gone.Test.verified/a.yaml", "");
        folder.Write("deep/notes.txt", "");
        folder.Write("bin/Gone.Test.verified.txt", "");
        folder.Write("StaleSnapshotsTests.FilesAndFoldersWithoutTest_AreFound_OthersAreNot_a=b_c.verified.yaml", "");

        Assert.Equal(
            ["StaleSnapshotsTests.Renamed_Test.verified.yaml", "deep/Gone.Test.verified"],
            StaleSnapshots.Find(folder.Path, typeof(StaleSnapshotsTests).Assembly));
    }

    [Fact]
    public void PrefixOfATestName_IsNotATest()
    {
        var made = new HashSet<string>(StringComparer.Ordinal) { "A.One_Two" };

        Assert.True(StaleSnapshots.IsMade("A.One_Two_x=1.verified.txt", made));
        Assert.False(StaleSnapshots.IsMade("A.One_Tw.verified.txt", made));
        Assert.False(StaleSnapshots.IsMade("A.One_Twofold.verified.txt", made));
    }
}
