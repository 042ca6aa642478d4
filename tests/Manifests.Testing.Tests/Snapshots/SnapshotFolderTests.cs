using System.Text;

namespace Manifests.Testing.Tests.Snapshots;

public sealed class SnapshotFolderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void NewChangedAndGoneFiles_AreAllTold()
    {
        var snapshot = new SnapshotFolder(new SnapshotName(folder.Path, "A.B"));
        folder.Write("A.B.verified/changed.yaml", "one: 1\n");
        folder.Write("A.B.verified/deep/gone.yaml", "x\n");
        folder.Write("A.B.verified/same.yaml", "same\n");

        var differences = snapshot.Compare(Files(("changed.yaml", "one: 2\n"), ("deep/new.yaml", "n\n"), ("same.yaml", "same\n")));

        Assert.Equal(
            """
            3 snapshot files differ.
              changed: A.B.verified/changed.yaml
              new: A.B.verified/deep/new.yaml
              no longer made: A.B.verified/deep/gone.yaml

            --- A.B.verified/changed.yaml
            +++ A.B.received/changed.yaml
            @@ -1 +1 @@
            -one: 1
            +one: 2

            --- A.B.verified/deep/new.yaml
            +++ A.B.received/deep/new.yaml
            @@ -0,0 +1 @@
            +n

            If the new content is right, copy each '.received' over its '.verified' (and delete a verified file that is no longer made).
            """,
            SnapshotReport.Write(differences, folder.Path));
        Assert.False(File.Exists(Path.Combine(snapshot.Received, "same.yaml")));
    }

    [Fact]
    public void Success_RemovesReceivedOfAnEarlierRun()
    {
        var snapshot = new SnapshotFolder(new SnapshotName(folder.Path, "A.B"));
        folder.Write("A.B.verified/same.yaml", "same\n");
        folder.Write("A.B.received/same.yaml", "other\n");

        Assert.Empty(snapshot.Compare(Files(("same.yaml", "same\n"))));

        Assert.False(Directory.Exists(snapshot.Received));
    }

    [Fact]
    public void PathOutsideTheFolder_IsRefused()
    {
        var snapshot = new SnapshotFolder(new SnapshotName(folder.Path, "A.B"));

        var failure = Assert.Throws<ArgumentException>(() => snapshot.Compare(Files(("../x", "1"))));

        Assert.StartsWith("The path '../x' leaves the snapshot's folder; give paths below it.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void BinaryContent_IsNotPrinted()
    {
        folder.Write("v.bin", "a");
        File.WriteAllBytes(Path.Combine(folder.Path, "r.bin"), [0xff, 0x00]);

        var report = SnapshotReport.Write([new(Path.Combine(folder.Path, "v.bin"), Path.Combine(folder.Path, "r.bin"))], folder.Path);

        Assert.Contains("+++ r.bin\nBinary files differ.\n", report, StringComparison.Ordinal);
    }

    private static IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> Files(params (string Path, string Content)[] files) =>
        files.Select(static file => KeyValuePair.Create<string, ReadOnlyMemory<byte>>(file.Path, Encoding.UTF8.GetBytes(file.Content)));
}
