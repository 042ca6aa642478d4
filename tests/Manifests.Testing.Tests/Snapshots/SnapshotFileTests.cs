namespace Manifests.Testing.Tests.Snapshots;

public sealed class SnapshotFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Mismatch_LeavesReceived()
    {
        var file = new SnapshotFile(new SnapshotName(folder.Path, "A.B"), "yaml");
        File.WriteAllText(file.Verified, "old\n");

        var difference = Assert.Single(file.Compare("new\n"u8));

        Assert.Equal(new SnapshotDifference(file.Verified, file.Received), difference);
        Assert.Equal("new\n", File.ReadAllText(Path.Combine(folder.Path, "A.B.received.yaml")));
    }

    [Fact]
    public void Success_RemovesReceivedOfAnEarlierRun()
    {
        var file = new SnapshotFile(new SnapshotName(folder.Path, "A.B"), ".yaml");
        File.WriteAllText(file.Verified, "same\n");
        File.WriteAllText(file.Received, "other\n");

        Assert.Empty(file.Compare("same\n"u8));

        Assert.False(File.Exists(file.Received));
    }

    [Fact]
    public void LineEnds_Count()
    {
        var file = new SnapshotFile(new SnapshotName(folder.Path, "A.B"), "yaml");
        File.WriteAllText(file.Verified, "same\r\n");

        Assert.Single(file.Compare("same\n"u8));
    }
}
