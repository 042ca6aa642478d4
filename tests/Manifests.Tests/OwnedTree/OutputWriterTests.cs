using Manifests.Diagnostics;

namespace Manifests.Tests.OwnedTree;

public sealed class OutputWriterTests : IDisposable
{
    private readonly TestWorkspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void FirstWrite_MakesFilesAndLock()
    {
        var report = Write(("a/x.txt", "1\n"), ("b.txt", "2\n"));
        Assert.True(report.Succeeded);
        Assert.Equal(["demo/a/x.txt", "demo/b.txt", "demo/manifests.lock"], workspace.OutputFiles());
        Assert.Equal(
            """
            # Files that the tool owns below this folder: path, SHA-256, owner. Written by render; do not edit.
            format: 1
            tool: 0.1.0
            kubernetes: 1.36
            catalog: test

            a/x.txt	4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865	component:.
            b.txt	53c234e5e8472b6ac51c1ae1cab3fe06fad053beb8ebfd8977b010655bfdd3c3	component:.

            """,
            workspace.Read("output/demo/manifests.lock"));
    }

    [Fact]
    public void SecondWrite_TouchesNothing()
    {
        Write(("a.txt", "1\n"));
        var before = File.GetLastWriteTimeUtc(Path.Combine(workspace.Output, "demo/manifests.lock"));
        File.SetLastWriteTimeUtc(Path.Combine(workspace.Output, "demo/a.txt"), DateTime.UnixEpoch);
        var report = Write(("a.txt", "1\n"));
        Assert.Empty(report.Changes);
        Assert.Equal(1, report.Unchanged);
        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(Path.Combine(workspace.Output, "demo/a.txt")));
        Assert.Equal(before, File.GetLastWriteTimeUtc(Path.Combine(workspace.Output, "demo/manifests.lock")));
    }

    [Fact]
    public void FileNoLongerRendered_GoesWithItsEmptyFolder_ForeignFilesStay()
    {
        Write(("a/b/x.txt", "1\n"), ("c/y.txt", "2\n"), ("z.txt", "3\n"));
        workspace.Write("output/demo/c/mine.txt", "foreign\n");
        Assert.True(Write(("z.txt", "3\n")).Succeeded);
        Assert.Equal(["demo/c/mine.txt", "demo/manifests.lock", "demo/z.txt"], workspace.OutputFiles());
        Assert.False(Directory.Exists(Path.Combine(workspace.Output, "demo/a")));
    }

    [Fact]
    public void HandEditedFile_IsRefusedWithoutForce()
    {
        Write(("a.txt", "1\n"), ("b.txt", "1\n"));
        workspace.Write("output/demo/a.txt", "mine\n");
        Assert.Equal(
            ["output/demo/a.txt: error MAN6001: the file was edited by hand since it was written, and rendering it again would lose the edit. Move the edit into the platform's code, or overwrite it with --force."],
            TestWorkspace.Show(Write(("a.txt", "2\n"), ("b.txt", "2\n")).Diagnostics));
        Assert.Equal("mine\n", workspace.Read("output/demo/a.txt"));
        Assert.Equal("1\n", workspace.Read("output/demo/b.txt"));

        Assert.True(OutputWriter.Write(Render(("a.txt", "2\n"), ("b.txt", "2\n")), force: true).Succeeded);
        Assert.Equal("2\n", workspace.Read("output/demo/a.txt"));
    }

    [Fact]
    public void HandEditedFileNoLongerRendered_IsRefusedWithoutForce()
    {
        Write(("a.txt", "1\n"), ("b.txt", "1\n"));
        workspace.Write("output/demo/a.txt", "mine\n");
        Assert.Equal(
            ["output/demo/a.txt: error MAN6002: the file was edited by hand since it was written, and the platform does not render it any more. Move the edit into the platform's code, or remove the file with --force."],
            TestWorkspace.Show(Write(("b.txt", "1\n")).Diagnostics));
        Assert.True(workspace.Exists("output/demo/a.txt"));
    }

    [Fact]
    public void ForeignFileInTheWay_IsRefusedWithoutForce()
    {
        workspace.Write("output/demo/a.txt", "mine\n");
        Assert.Equal(
            ["output/demo/a.txt: error MAN6003: a file that the lock does not list stands where the platform renders one with other content. Move it away, or replace it with --force."],
            TestWorkspace.Show(Write(("a.txt", "1\n")).Diagnostics));
        Assert.Equal("mine\n", workspace.Read("output/demo/a.txt"));
    }

    [Fact]
    public void ForeignFileWithTheRenderedContent_IsTakenOver()
    {
        workspace.Write("output/demo/a.txt", "1\n");
        Assert.True(Write(("a.txt", "1\n")).Succeeded);
        Assert.Contains("a.txt\t", workspace.Read("output/demo/manifests.lock"), StringComparison.Ordinal);
    }

    [Fact]
    public void LineEndsThatGitChanged_AreNoEdit()
    {
        Write(("a.txt", "1\n2\n"));
        workspace.Write("output/demo/a.txt", "1\r\n2\r\n");
        workspace.Write("output/demo/manifests.lock", workspace.Read("output/demo/manifests.lock").ReplaceLineEndings("\r\n"));
        var rendering = Render(("a.txt", "1\n2\n"));
        Assert.True(TreeStatus.Compare(rendering).IsClean);
        Assert.Empty(OutputWriter.Write(rendering, force: false).Changes);
        Assert.True(Write(("a.txt", "1\n3\n")).Succeeded);
        Assert.Equal("1\n3\n", workspace.Read("output/demo/a.txt"));
    }

    [Theory]
    [InlineData("format: 1\nnonsense\n", "(2): error MAN6004: the lock cannot be understood here: expected a line 'key: value'. Restore the file from Git, or write it anew with --force.")]
    [InlineData("format: 2\n", "(1): error MAN6005: the lock has format 2, and this version understands formats up to 1. Use the version of the tool that wrote it, or a newer one.")]
    [InlineData("format: 1\ntool: 1\nkubernetes: 1\ncatalog: 1\n\n<<<<<<< HEAD\n", "(6): error MAN6004: the lock cannot be understood here: expected path, SHA-256 and owner with tabs between them. Restore the file from Git, or write it anew with --force.")]
    [InlineData("format: 1\n\n../../etc/passwd\tabc\tx\n", "(3): error MAN6004: the lock cannot be understood here: the path '../../etc/passwd' leaves the platform's output folder: '..' leads up. Give a path below it, with '/' between its parts. Restore the file from Git, or write it anew with --force.")]
    [InlineData("format: 1\n\na.txt\tabc\tx\n", "(3): error MAN6004: the lock cannot be understood here: the SHA-256 is not 64 lower-case hexadecimal digits. Restore the file from Git, or write it anew with --force.")]
    public void BrokenLock_IsAFindingAtItsLine(string content, string sentence)
    {
        Write(("a.txt", "1\n"));
        workspace.Write("output/demo/manifests.lock", content);
        var rendering = Render(("a.txt", "1\n"));
        Assert.Equal(["output/demo/manifests.lock" + sentence], TestWorkspace.Show(OutputWriter.Write(rendering, force: false).Diagnostics));
        Assert.False(TreeStatus.Compare(rendering).IsClean);
        Assert.True(OutputWriter.Write(rendering, force: true).Succeeded);
        Assert.True(TreeStatus.Compare(rendering).IsClean);
    }

    [Fact]
    public void ReadOnlyFile_IsRefused()
    {
        Write(("a.txt", "1\n"), ("b.txt", "1\n"));
        File.SetAttributes(Path.Combine(workspace.Output, "demo/a.txt"), FileAttributes.ReadOnly);
        Assert.Equal(
            ["output/demo/a.txt: error MAN6009: the file is read-only and has to be changed. Make it writable."],
            TestWorkspace.Show(Write(("a.txt", "2\n"), ("b.txt", "2\n")).Diagnostics));
        Assert.Equal("1\n", workspace.Read("output/demo/b.txt"));
        Assert.True(Write(("a.txt", "1\n"), ("b.txt", "2\n")).Succeeded);
    }

    [Fact]
    public void OutputThatIsAFile_IsRefused()
    {
        workspace.Write("output", "a file");
        Assert.Equal(
            ["output: error MAN9150: the output folder is a file. Move the file away, or choose another folder."],
            TestWorkspace.Show(Write(("a.txt", "1\n")).Diagnostics));
    }

    [Fact]
    public void OutputBelowAFile_CannotBeWritten()
    {
        workspace.Write("blocked", "a file");
        var report = OutputWriter.Write(With(Path.Combine(workspace.Workspace.Root, "blocked/output"), platform => platform.Root.Text("a.txt", "1\n")), force: false);
        Assert.Equal(
            ["blocked/output/demo/a.txt: error MAN9151: this cannot be written: a part of the path is a file. Nothing was changed; give this user the right to write here, or choose another output folder."],
            TestWorkspace.Show(report.Diagnostics));
    }

    [Fact]
    public void UnwritableOutput_IsRefused()
    {
        Assert.SkipUnless(Directory.Exists("/proc/1"), "needs /proc, a folder that not even root can write to");
        var report = OutputWriter.Write(With("/proc/manifests-output", platform => platform.Root.Text("a.txt", "1\n")), force: false);
        Assert.Equal(
            ["/proc/manifests-output/demo/a.txt: error MAN9151: this cannot be written: there is no such file, and its folder takes no new one. Nothing was changed; give this user the right to write here, or choose another output folder."],
            TestWorkspace.Show(report.Diagnostics));
    }

    [Fact]
    public void FailureOnTheWay_PutsEverythingBack()
    {
        Write(("a.txt", "1\n"), ("b.txt", "1\n"), ("gone.txt", "1\n"));
        // A folder where the new content of b.txt would be staged makes the write fail after a.txt was staged.
        Directory.CreateDirectory(Path.Combine(workspace.Output, "demo", StagedFile.NewOf("b.txt")));
        workspace.Write(Path.Combine("output/demo", StagedFile.NewOf("b.txt"), "keep.txt"), "x");
        var report = Write(("a.txt", "2\n"), ("b.txt", "2\n"), ("new/c.txt", "2\n"));
        Assert.Equal(["MAN9151"], report.Diagnostics.Select(static found => found.Id));
        Assert.Equal("1\n", workspace.Read("output/demo/a.txt"));
        Assert.Equal("1\n", workspace.Read("output/demo/gone.txt"));
        Assert.False(Directory.Exists(Path.Combine(workspace.Output, "demo/new")));
        Assert.DoesNotContain(workspace.OutputFiles(), static file => file.EndsWith(StagedFile.Mark, StringComparison.Ordinal));
    }

    [Fact]
    public void FailureWhileSwapping_PutsBackWhatWasSwapped()
    {
        Write(("a.txt", "1\n"), ("b.txt", "1\n"), ("gone.txt", "1\n"));
        // A folder where the old content of b.txt would be kept: a.txt is swapped and gone.txt is moved aside by then.
        workspace.Write(Path.Combine("output/demo", StagedFile.OldOf("b.txt"), "keep.txt"), "x");
        var before = workspace.Read("output/demo/manifests.lock");
        var report = Write(("a.txt", "2\n"), ("b.txt", "2\n"), ("new/c.txt", "2\n"));
        Assert.Equal(
            ["output/demo/b.txt: error MAN9151: this cannot be written: a folder stands in its place. Nothing was changed; give this user the right to write here, or choose another output folder."],
            TestWorkspace.Show(report.Diagnostics));
        Assert.Empty(report.Changes);
        Assert.Equal(
            ["demo/a.txt", "demo/b.txt", "demo/b.txt.old.manifests-tmp/keep.txt", "demo/gone.txt", "demo/manifests.lock"],
            workspace.OutputFiles());
        Assert.Equal(["1\n", "1\n", "1\n"], ((string[])["a.txt", "b.txt", "gone.txt"]).Select(name => workspace.Read("output/demo/" + name)));
        Assert.Equal(before, workspace.Read("output/demo/manifests.lock"));
    }

    [Fact]
    public void LinkInTheWay_IsRefused()
    {
        Write(("a/x.txt", "1\n"), ("b.txt", "1\n"));
        var elsewhere = Directory.CreateDirectory(Path.Combine(workspace.Workspace.Root, "elsewhere")).FullName;
        Directory.Delete(Path.Combine(workspace.Output, "demo/a"), recursive: true);
        Directory.CreateSymbolicLink(Path.Combine(workspace.Output, "demo/a"), elsewhere);
        Assert.Equal(
            [$"output/demo/a: error MAN6006: a symbolic link to '{elsewhere}' stands where the tool writes a plain folder; what is behind it may be outside of the output folder. Remove the link."],
            TestWorkspace.Show(Write(("a/x.txt", "2\n"), ("b.txt", "1\n")).Diagnostics));
        Assert.Empty(Directory.EnumerateFileSystemEntries(elsewhere));
    }

    [Fact]
    public void FolderInTheWay_IsRefused()
    {
        workspace.Write("output/demo/a.txt/mine.txt", "x");
        Assert.Equal(
            ["output/demo/a.txt: error MAN6007: a folder stands where the platform renders a file. Move the folder away."],
            TestWorkspace.Show(Write(("a.txt", "1\n")).Diagnostics));
    }

    [Fact]
    public void FileInTheWayOfAFolder_IsRefused()
    {
        workspace.Write("output/demo/a", "x");
        Assert.Equal(
            ["output/demo/a: error MAN6008: a file stands where the platform needs a folder for 'a/x.txt'. Move the file away."],
            TestWorkspace.Show(Write(("a/x.txt", "1\n")).Diagnostics));
    }

    [Fact]
    public void OwnedFileThatBecomesAFolder_IsWritten()
    {
        Write(("a", "1\n"));
        Assert.Empty(TestWorkspace.Show(Write(("a/x.txt", "1\n")).Diagnostics));
        Assert.Equal(["demo/a/x.txt", "demo/manifests.lock"], workspace.OutputFiles());
    }

    [Fact]
    public void PlatformThatIsGone_LosesItsTree()
    {
        OutputWriter.Write(workspace.Render(platform => platform.Root.Text("x.txt", "1\n"), "old"), force: false);
        Assert.True(Write(("a.txt", "1\n")).Succeeded);
        Assert.Equal(["demo/a.txt", "demo/manifests.lock"], workspace.OutputFiles());
    }

    [Fact]
    public void RenderingWithErrors_IsNotWritten()
    {
        var report = Write(("../a.txt", "1\n"));
        Assert.False(report.Succeeded);
        Assert.Equal(Severity.Error, Assert.Single(report.Diagnostics).Severity);
        Assert.Empty(workspace.OutputFiles());
    }

    [Fact]
    public void LeftoversOfAKilledRun_AreSweptAway()
    {
        Write(("a.txt", "1\n"));
        workspace.Write("output/demo/a.txt.new.manifests-tmp", "half");
        Assert.True(Write(("a.txt", "1\n")).Succeeded);
        Assert.Equal(["demo/a.txt", "demo/manifests.lock"], workspace.OutputFiles());
    }

    private RenderResult With(string output, Action<PlatformBuilder> compose) =>
        new RenderSession(workspace.Workspace with { Output = output }, Schema.Text.Catalog.Embedded, "test")
            .Render([PlatformDefinition.Of("demo", () => new TestPlatform("demo", compose))]);

    private WriteReport Write(params (string Path, string Text)[] files) => OutputWriter.Write(Render(files), force: false);

    private RenderResult Render(params (string Path, string Text)[] files) => workspace.Render(platform =>
    {
        foreach (var (path, text) in files)
        {
            platform.Root.Text(path, text);
        }
    });
}
