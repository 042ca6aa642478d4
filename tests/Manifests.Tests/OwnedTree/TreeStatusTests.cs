namespace Manifests.Tests.OwnedTree;

public sealed class TreeStatusTests : IDisposable
{
    private readonly TestWorkspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void ThreeThings_AreToldApart()
    {
        OutputWriter.Write(Render("same.txt", "edited.txt", "deleted.txt", "gone.txt", "changed.txt"), force: false);
        workspace.Write("output/demo/edited.txt", "mine\n");
        File.Delete(Path.Combine(workspace.Output, "demo/deleted.txt"));
        workspace.Write("output/demo/foreign/mine.txt", "mine\n");

        var status = TreeStatus.Compare(workspace.Render(platform =>
        {
            platform.Root.Text("same.txt", "same.txt\n");
            platform.Root.Text("edited.txt", "edited.txt\n");
            platform.Root.Text("deleted.txt", "deleted.txt\n");
            platform.Root.Text("changed.txt", "other\n");
            platform.Root.Text("new.txt", "new\n");
        }));

        Assert.Equal(
            [
                new TreeChange("output/demo/changed.txt", TreeChangeKind.Changed),
                new TreeChange("output/demo/gone.txt", TreeChangeKind.Removed),
                new TreeChange("output/demo/new.txt", TreeChangeKind.Added),
                new TreeChange("output/demo/manifests.lock", TreeChangeKind.Changed),
            ],
            status.Stale);
        Assert.Equal(
            [
                new TreeChange("output/demo/deleted.txt", TreeChangeKind.Removed),
                new TreeChange("output/demo/edited.txt", TreeChangeKind.Changed),
            ],
            status.HandEdited);
        Assert.Equal(["output/demo/foreign/mine.txt"], status.Foreign);
        Assert.False(status.IsClean);
    }

    [Fact]
    public void ForeignFilesAlone_AreClean()
    {
        OutputWriter.Write(Render("a.txt"), force: false);
        workspace.Write("output/demo/NOTES.md", "mine\n");
        var status = TreeStatus.Compare(Render("a.txt"));
        Assert.True(status.IsClean);
        Assert.Equal(["output/demo/NOTES.md"], status.Foreign);
    }

    private RenderResult Render(params string[] names) => workspace.Render(platform =>
    {
        foreach (var name in names)
        {
            platform.Root.Text(name, name + "\n");
        }
    });
}
