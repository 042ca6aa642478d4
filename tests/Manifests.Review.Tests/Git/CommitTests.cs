using System.Diagnostics;
using Manifests.Testing;

namespace Manifests.Review.Tests.Git;

/// <summary>Trees of commits, and every way in which git can fail.</summary>
public sealed class CommitTests : IDisposable
{
    private const string Web = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web}\ndata: {a: x}\n";

    private readonly SampleFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Commit_IsReadWithoutACheckout()
    {
        Commit(("output/shop/web.yaml", Web), ("output/shop/ünïcode name.yaml", Web.Replace("web", "two", StringComparison.Ordinal)), ("other/x.yaml", Web));
        folder.Write("output/shop/web.yaml", Web.Replace("x}", "z}", StringComparison.Ordinal));

        var difference = Compare("HEAD");

        Assert.Equal("""
            Changed ConfigMap 'web'
              Changed data.a: x -> z
            """, SampleFolder.Words(difference!));
        Assert.Matches("^HEAD \\([0-9a-f]{7}\\)$", difference!.BaseName);
        Assert.Equal("HEAD:output/shop/web.yaml(1,1)", Assert.Single(difference.Changes).Before!.Location.ToString());
        Assert.Empty(folder.Sentences);
    }

    [Fact]
    public void FolderThatIsGone_IsReadFromTheCommit()
    {
        Commit(("output/shop/web.yaml", Web));
        Directory.Delete(folder.PathOf("output"), recursive: true);

        var before = folder.Source.Commit(folder.PathOf("output"), "output", "HEAD");

        Assert.Equal("shop/web.yaml", Assert.Single(Assert.Single(before!.Trees).Tree.Files).Path);
    }

    [Fact]
    public void UnknownRevision_IsTold()
    {
        Commit(("output/web.yaml", Web));

        Assert.Null(Compare("main~99"));
        Assert.Equal(
            ["error MAN8002: git knows no commit 'main~99'; expected a branch, tag or commit behind --base. 'git branch --all' and 'git tag' list them; "
                + "a shallow clone has to fetch it first."],
            folder.Sentences);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-x; rm -rf /")]
    public void RevisionThatLooksLikeAnOption_IsNone(string revision)
    {
        Commit(("output/web.yaml", Web));

        Assert.Null(Compare(revision));
        Assert.StartsWith($"error MAN8002: git knows no commit '{revision}';", Assert.Single(folder.Sentences), StringComparison.Ordinal);
    }

    [Fact]
    public void NoRepository_IsTold()
    {
        Requires.Program("git");
        folder.Write("output/web.yaml", Web);

        Assert.Null(Compare("HEAD"));
        Assert.Equal(
            ["error MAN8001: 'output' is in no git repository, so there is no 'HEAD' to compare with. Run the command inside of a repository, "
                + "or compare with a folder: --base-path <dir>."],
            folder.Sentences);
    }

    [Fact]
    public void MissingGit_IsTold()
    {
        folder.Write("output/web.yaml", Web);
        var source = new SideSource(Schema.KnownKinds.OfProgram, folder.Found) { GitProgram = "git-that-is-not-there" };

        Assert.Null(source.Commit(folder.PathOf("output"), "output", "HEAD"));
        Assert.Equal(
            ["error MAN8000: the program 'git' does not start: it is not on the path. Install git, or compare with a folder: --base-path <dir>."],
            folder.Sentences);
    }

    [Theory]
    [InlineData("sleep 60", "error MAN8004: 'git rev-parse' did not end within 0.3 seconds and was stopped. "
        + "Try the same command in a terminal, or compare with a folder: --base-path <dir>.")]
    [InlineData("echo 'fatal: the disk is on fire' >&2; exit 7", "error MAN8003: 'git rev-parse' answered with exit code 7: fatal: the disk is on fire. "
        + "Mend what git tells, or compare with a folder: --base-path <dir>.")]
    [InlineData("exit 3", "error MAN8003: 'git rev-parse' answered with exit code 3: it gave no reason. "
        + "Mend what git tells, or compare with a folder: --base-path <dir>.")]
    public void GitThatFails_IsTold(string script, string expected)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the stand-in for git is a shell script");
        folder.Write("output/web.yaml", Web).Write("bin/git", "#!/bin/sh\n" + script + "\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder.PathOf("bin/git"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        var source = new SideSource(Schema.KnownKinds.OfProgram, folder.Found)
        {
            GitProgram = folder.PathOf("bin/git"),
            GitLimit = TimeSpan.FromSeconds(script.StartsWith("sleep", StringComparison.Ordinal) ? 0.3 : 30),
        };
        var started = Stopwatch.GetTimestamp();

        Assert.Null(source.Commit(folder.PathOf("output"), "output", "HEAD"));
        Assert.Equal([expected], folder.Sentences);
        Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void CommitWithoutTree_MakesEverythingAdded()
    {
        Commit(("readme.md", "hello"));
        folder.Write("output/web.yaml", Web);

        Assert.Equal("Added ConfigMap 'web'", SampleFolder.Words(Compare("HEAD")!));
        var sentence = Assert.Single(folder.Sentences);
        Assert.Matches(
            "^warning MAN8005: HEAD \\([0-9a-f]{7}\\) has nothing in the folder 'output', so everything counts as added\\. "
                + "If that is not meant, name another folder or another base\\.$",
            sentence);
    }

    [Fact]
    public void BaseFileThatDoesNotParse_IsTold_AndTheRestCompared()
    {
        Commit(("output/web.yaml", Web), ("output/broken.yaml", "kind: [\n"));
        folder.Write("output/web.yaml", Web.Replace("x}", "z}", StringComparison.Ordinal)).Write("output/broken.yaml", Web.Replace("web", "mended", StringComparison.Ordinal));

        var difference = Compare("HEAD");

        Assert.Equal("""
            Changed ConfigMap 'web'
              Changed data.a: x -> z
            """, SampleFolder.Words(difference!));
        Assert.Collection(
            folder.Sentences,
            sentence => Assert.Matches(
                "^HEAD:output/broken.yaml: warning MAN8006: this file of HEAD \\([0-9a-f]{7}\\) cannot be read as a whole, so nothing in it is compared, "
                    + "on either side\\. Mend it, or look at its changes with 'git diff'\\.$",
                sentence),
            sentence => Assert.StartsWith("HEAD:output/broken.yaml(2,1): error MAN1001: this is not valid YAML:", sentence, StringComparison.Ordinal));
    }

    [Fact]
    public void FilesOverTheLimit_AreTold_OnBothSides()
    {
        Commit(("output/web.yaml", Web));
        folder.Write("output/web.yaml", Web + "# more\n");
        var source = new SideSource(Schema.KnownKinds.OfProgram, folder.Found) { MaxFileBytes = 10 };

        var before = source.Commit(folder.PathOf("output"), "output", "HEAD")!;
        var after = source.Folder(folder.PathOf("output"), "output", before)!;

        Assert.True(source.Compare(before, after).IsEmpty);
        Assert.Equal(
            [
                "HEAD:output/web.yaml: warning MAN8008: the file has 66 bytes; at most 10 are read, so it is not compared. Allow more with --max-file-size.",
                "output/web.yaml: warning MAN8008: the file has 73 bytes; at most 10 are read, so it is not compared. Allow more with --max-file-size.",
            ],
            folder.Sentences);
    }

    [Fact]
    public void TwoResourcesOfOneIdentity_AreTold_AndPairedByFile()
    {
        Commit(("output/a.yaml", Web), ("output/b.yaml", Web));
        folder.Write("output/b.yaml", Web.Replace("x}", "z}", StringComparison.Ordinal));

        var difference = Compare("HEAD");

        Assert.Equal("""
            Changed ConfigMap 'web'
              Changed data.a: x -> z
            """, SampleFolder.Words(difference!));
        Assert.Equal(2, folder.Sentences.Length);
        Assert.Matches(
            "^HEAD:output/b.yaml\\(1,1\\): warning MAN8007: ConfigMap 'web' is in HEAD \\([0-9a-f]{7}\\) twice; the first is at HEAD:output/a.yaml\\(1,1\\)\\. "
                + "They are compared in the order of their files; remove one of them\\.$",
            folder.Sentences[0]);
    }

    [Fact]
    public void TwinsThatOneApplicationReads_AreTold()
    {
        Commit(("output/apps/web.yaml", ApplicationOf("a")), ("output/a/web.yaml", Web), ("output/a/web2.yaml", Web));

        Assert.NotNull(Compare("HEAD"));

        Assert.Contains("MAN8007: ConfigMap 'shop/web' is in HEAD ", folder.Sentences[0], StringComparison.Ordinal);
    }

    [Fact]
    public void AlternativesThatNoApplicationReadsTogether_AreNotTold()
    {
        Commit(
            ("output/apps/web.yaml", ApplicationOf("a")),
            ("output/alternatives/web.yaml", ApplicationOf("b")),
            ("output/a/web.yaml", Web),
            ("output/b/web.yaml", Web),
            ("output/c/web.yaml", Web));

        Assert.NotNull(Compare("HEAD"));

        Assert.Empty(folder.Sentences);
    }

    [Fact]
    public void LinksAndBinaryFiles_DoNotStopAnything()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need a right there");
        Commit(("output/web.yaml", Web), ("output/binary.yaml", "\0\u0001\u0002"), ("output/bin", "\0"));
        File.CreateSymbolicLink(folder.PathOf("output/link.yaml"), "web.yaml");
        folder.Write("output/bin", "\0more");

        Assert.Equal("Changed binary bin", SampleFolder.Words(Compare("HEAD")!));
        Assert.Equal(["output/link.yaml: note MAN8013: this is a link and not followed, so what it leads to is not compared."], folder.Sentences);
    }

    private static string ApplicationOf(string path) =>
        "apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: web, namespace: argocd}\nspec: {project: default, source: "
        + $"{{repoURL: https://example.com/r, path: {path}}}, destination: {{name: in-cluster, namespace: shop}}}}\n";

    private TreeDifference? Compare(string revision)
    {
        var source = folder.Source;
        var after = source.Folder(folder.PathOf("output"), "output")!;
        return source.Commit(folder.PathOf("output"), "output", revision, after) is { } before ? source.Compare(before, after) : null;
    }

    private void Commit(params (string Path, string Content)[] files)
    {
        Requires.Program("git");
        foreach (var (path, content) in files)
        {
            folder.Write(path, content);
        }

        Git("init", "-q");
        Git("add", "-A");
        Git("-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", "commit", "-q", "-m", "base");
    }

    private void Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = folder.Root })!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
