using Manifests.Testing;

namespace Manifests.Build.Tests.Hooks;

public sealed class PreCommitTests : IDisposable
{
    private const string First = "A output/shop/manifests.lock";
    private const string Owned = "output/shop/sub/a b ü.yaml";

    private readonly GitRepository repository = new();

    public PreCommitTests() => Assert.Equal(0, repository.Install().ExitCode);

    public void Dispose() => repository.Dispose();

    [Fact]
    public void CommitOfCode_TakesInWhatItRenders_AndNothingElseBelowOutput()
    {
        repository.Write("generator/in.txt", "2\n");
        repository.Write("output/shop/mine.yaml", "mine\n");
        repository.Git("add", "generator");

        Assert.Equal(new Answer(0, "manifests: rendered and staged: 2 files changed, 4 insertions(+)\n"), Commit());

        Assert.Equal(["M generator/in.txt", First, $"A {Owned}"], repository.LastCommit());
        Assert.Equal(["?? output/shop/mine.yaml"], repository.Status());
    }

    [Fact]
    public void OwnedFileThatIsNoLongerRendered_IsTakenOut_AndSoIsAWholeTree()
    {
        Change("more");
        Assert.Contains("A output/shop/more.yaml", repository.LastCommit());

        Change("3");
        Assert.Equal(["M generator/in.txt", "M output/shop/manifests.lock", "D output/shop/more.yaml", $"M {Owned}"], repository.LastCommit());

        repository.Write("build/render", "rm -r output\n");
        repository.Git("config", "manifests.inputs", "generator build");
        repository.Git("add", "build");
        Assert.Equal(0, Commit().ExitCode);
        Assert.Equal(["M build/render", "D output/shop/manifests.lock", $"D {Owned}"], repository.LastCommit());
        Assert.Empty(repository.Status());
    }

    [Fact]
    public void CommitOfSomethingElse_DoesNotRender()
    {
        repository.Write("README.md", "two\n");
        repository.Git("add", "README.md");

        Assert.Equal(new Answer(0, ""), Commit());

        Assert.Equal(0, repository.Renders);
    }

    [Fact]
    public void CommitWhoseTreeIsRenderedAlready_SaysNothing()
    {
        repository.Write("generator/in.txt", "2\n");
        repository.Git("add", "generator");
        Assert.Equal(0, Commit().ExitCode);
        repository.Write("generator/other.txt", "beside\n");
        repository.Git("add", "generator");

        Assert.Equal(new Answer(0, ""), Commit());

        Assert.Equal(2, repository.Renders);
        Assert.Equal(["A generator/other.txt"], repository.LastCommit());
    }

    [Fact]
    public void FailedRender_StopsTheCommit_AndShowsItsFindings()
    {
        repository.Write("generator/in.txt", "broken\n");
        repository.Git("add", "generator");

        Assert.Equal(
            new Answer(
                1,
                "generator/in.txt: error MAN1104: broken\n"
                + "manifests: the render failed, so nothing was committed; its findings are above. Mend them, or commit without rendering: git commit --no-verify\n"),
            Commit());

        Assert.Equal(["M  generator/in.txt"], repository.Status());
        Assert.Equal("start\n", repository.Git("log", "--format=%s"));
    }

    [Theory]
    [InlineData("generator/in.txt", "3\n")]
    [InlineData("overlays/shop/default.yaml", "a: b\n")]
    [InlineData("Directory.Build.props", "<Project />\n")]
    public void CodeThatIsNotStaged_StopsTheCommit_AndLosesNothing(string path, string content)
    {
        repository.Write("generator/in.txt", "2\n");
        repository.Git("add", "generator");
        repository.Write(path, content);
        var before = repository.Status();

        Assert.Equal(
            new Answer(
                1,
                $"manifests: '{path}' has changes that are not staged, so a render would not be of what is committed. Stage them, put them aside with\n"
                + "manifests: 'git stash --keep-index --include-untracked', or commit without rendering: git commit --no-verify\n"),
            Commit());

        Assert.Equal(before, repository.Status());
        Assert.Equal(content, File.ReadAllText(Path.Combine(repository.Folder, path)));
        Assert.Equal("2\n", repository.Git("show", ":generator/in.txt"));
        Assert.Equal(0, repository.Renders);
    }

    [Fact]
    public void PartlyStagedFile_StaysPartlyStaged()
    {
        repository.Write("generator/in.txt", "2\n");
        repository.Write("README.md", "two\n");
        repository.Write("generator/notes.md", "no part of a render\n");
        repository.Git("add", "generator/in.txt", "README.md");
        repository.Write("README.md", "two\nthree\n");

        Assert.Equal(0, Commit().ExitCode);

        Assert.Equal("two\n", repository.Git("show", "HEAD:README.md"));
        Assert.Equal("two\nthree\n", File.ReadAllText(Path.Combine(repository.Folder, "README.md")));
        Assert.Equal([" M README.md", "?? generator/notes.md"], repository.Status());
    }

    [Fact]
    public void CommitOfAllChanges_TakesInWhatTheyRender()
    {
        repository.Write("generator/in.txt", "2\n");

        Assert.Equal(0, Commit("--all").ExitCode);

        Assert.Equal(["M generator/in.txt", First, $"A {Owned}"], repository.LastCommit());
        Assert.Empty(repository.Status());
    }

    [Fact]
    public void CommitOfNamedFiles_IsStoppedWhenItWouldLeaveTheTreeBehind()
    {
        repository.Write("generator/in.txt", "2\n");

        Assert.Equal(
            new Answer(
                1,
                "manifests: the render changed output/, and a commit of named files cannot take that in. Stage what you want with 'git add' and commit without names.\n"),
            Commit("generator/in.txt"));
        Assert.Equal(
            [" M generator/in.txt", "?? output/shop/manifests.lock", $"?? \"{Owned}\""],
            repository.Status());

        Assert.Equal(0, Commit("--all").ExitCode);
        repository.Write("generator/other.txt", "beside\n");
        repository.Git("add", "generator");
        Assert.Equal(new Answer(0, ""), Commit("generator/other.txt"));
    }

    [Fact]
    public void BranchWithoutTheHook_IsCommittedAsItIs()
    {
        repository.Git("rm", "--quiet", "-r", "build/hooks");

        Assert.Equal(new Answer(0, ""), Commit());
    }

    [Fact]
    public void WayPast_IsOpen()
    {
        repository.Write("generator/in.txt", "broken\n");

        Assert.Equal(new Answer(0, ""), Commit("--all", "--no-verify"));
    }

    [Fact]
    public void FolderBelow_IsAsGoodAsTheTop()
    {
        repository.Write("generator/in.txt", "2\n");
        repository.Git("add", "generator");

        var answer = repository.In(Path.Combine(repository.Folder, "generator"), "commit", "--quiet", "--message", "two");

        Assert.Equal(0, answer.ExitCode);
        Assert.Equal(["M generator/in.txt", First, $"A {Owned}"], repository.LastCommit());
    }

    [Fact]
    public void RealHost_RendersThePlatforms_AndTheCommitHasTheirTrees()
    {
        foreach (var folder in new[] { "overlays", "templates" })
        {
            Copy(Path.Combine(RepositoryRoot.Path, folder), folder);
        }

        repository.Git("config", "manifests.render", $"dotnet '{Programs.Host.Replace('\\', '/')}' render --platform kubeflow-on-eks");
        repository.Git("add", "overlays", "templates");
        var answer = Commit();

        Assert.True(answer.ExitCode == 0, answer.Output);
        Assert.Contains("A output/kubeflow-on-eks/manifests.lock", repository.LastCommit());
        Assert.Empty(repository.Status());

        var settings = Path.Combine("overlays", "kubeflow-on-eks", "default.yaml");
        File.AppendAllText(Path.Combine(repository.Folder, settings), "colour: red\n");
        answer = Commit("--all");

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("error MAN1104: 'colour' is not a setting", answer.Output, StringComparison.Ordinal);
    }

    private void Change(string content)
    {
        repository.Write("generator/in.txt", content + "\n");
        repository.Git("add", "generator");
        var answer = Commit();
        Assert.True(answer.ExitCode == 0, answer.Output);
    }

    private Answer Commit(params string[] arguments) => repository.TryGit(["commit", "--quiet", "--message", "two", .. arguments]);

    private void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            repository.Write(Path.Combine(to, Path.GetRelativePath(from, file)), File.ReadAllText(file));
        }
    }
}
