using Manifests.Testing;

namespace Manifests.Build.Tests.Hooks;

public sealed class InstallTests : IDisposable
{
    private const string Installed =
        "Installed '.git/hooks/pre-commit': each commit renders first and stages what changed below output/. 'git commit --no-verify' goes past it.\n";

    private readonly GitRepository repository = new();

    public void Dispose() => repository.Dispose();

    [Fact]
    public void Hook_IsInstalledOnce_AndTakenOutAgain()
    {
        Assert.Equal(new Answer(0, Installed), repository.Install());
        Assert.Equal(new Answer(0, "'.git/hooks/pre-commit' is installed already.\n"), repository.Install());
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserExecute, File.GetUnixFileMode(repository.Hook) & UnixFileMode.UserExecute);
        }

        Assert.DoesNotContain('\r', File.ReadAllText(repository.Hook));
        Assert.Equal(new Answer(0, "Removed '.git/hooks/pre-commit'.\n"), repository.Install("--remove"));
        Assert.Equal(new Answer(0, "There is no hook '.git/hooks/pre-commit' to remove.\n"), repository.Install("--remove"));
        Assert.False(File.Exists(repository.Hook));
    }

    [Fact]
    public void HookOfAnEarlierVersion_IsReplaced()
    {
        repository.Install();
        var now = File.ReadAllText(repository.Hook);
        File.AppendAllText(repository.Hook, "echo more\n");

        Assert.Equal(new Answer(0, Installed), repository.Install());
        Assert.Equal(now, File.ReadAllText(repository.Hook));
    }

    [Fact]
    public void HookOfSomebodyElse_Stays()
    {
        repository.Write(".git/hooks/pre-commit", "#!/bin/sh\necho mine\n");

        Assert.Equal(
            new Answer(2, "error: there is a hook '.git/hooks/pre-commit' already, and it stays as it is. To have both, add this line to it: sh build/hooks/pre-commit || exit 1\n"),
            repository.Install());
        Assert.Equal(
            new Answer(2, "error: '.git/hooks/pre-commit' is not the hook that this installs, so it stays. Take the line 'sh build/hooks/pre-commit' out of it when it has one.\n"),
            repository.Install("--remove"));
        Assert.Equal("#!/bin/sh\necho mine\n", File.ReadAllText(repository.Hook));
    }

    [Fact]
    public void HookOfSomebodyElse_ThatCallsOurs_IsEnough()
    {
        repository.Write(".git/hooks/pre-commit", "#!/bin/sh\necho mine\nsh build/hooks/pre-commit || exit 1\n");

        Assert.Equal(new Answer(0, "'.git/hooks/pre-commit' calls 'sh build/hooks/pre-commit' already.\n"), repository.Install());
    }

    [Fact]
    public void FolderOfHooksInTheRepository_IsUsed()
    {
        repository.Git("config", "core.hooksPath", ".githooks");

        Assert.Equal(new Answer(0, Installed.Replace(".git/hooks", ".githooks", StringComparison.Ordinal)), repository.Install());
        Assert.True(File.Exists(Path.Combine(repository.Folder, ".githooks", "pre-commit")));
        Assert.False(File.Exists(repository.Hook));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void FolderOfHooksOfOthers_IsLeftAlone(bool isWhole)
    {
        var shared = isWhole ? Path.Combine(Path.GetDirectoryName(repository.Folder)!, "shared hooks") : "../shared hooks";
        repository.Git("config", "core.hooksPath", shared);

        Assert.Equal(
            new Answer(2, $"error: core.hooksPath is '{shared}', a folder outside of this repository that others may use as well. "
                + "Set it for this repository alone, or call 'sh build/hooks/pre-commit' from the hook there.\n"),
            repository.Install());
        Assert.False(Directory.Exists(Path.Combine(repository.Folder, shared)));
    }

    [Fact]
    public void Worktree_SharesTheHookOfItsClone()
    {
        var tree = Path.Combine(Path.GetDirectoryName(repository.Folder)!, "tree");
        repository.Git("worktree", "add", "--quiet", "-b", "other", tree);

        Assert.Equal(0, repository.InstallIn(tree).ExitCode);
        Assert.True(File.Exists(repository.Hook));

        File.WriteAllText(Path.Combine(tree, "generator", "in.txt"), "2\n");
        var answer = repository.In(tree, "commit", "--quiet", "--all", "--message", "two");
        Assert.Equal(new Answer(0, "manifests: rendered and staged: 2 files changed, 4 insertions(+)\n"), answer);
        Assert.False(Directory.Exists(Path.Combine(repository.Folder, "output")));
    }

    [Fact]
    public void UnknownOption_IsTold()
    {
        Assert.Equal(new Answer(2, "error: '--force' is not an option of this; expected --remove or nothing.\n"), repository.Install("--force"));
        Assert.False(File.Exists(repository.Hook));
    }

    [Fact]
    public void FolderWithoutARepository_IsTold()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Without a repository git runs no alias, and Windows has no other sh to ask.");
        var outside = Directory.CreateTempSubdirectory("manifests-none-").FullName;

        var answer = Programs.Run(
            Requires.Program("sh"), outside, new Dictionary<string, string> { ["GIT_CEILING_DIRECTORIES"] = Path.GetDirectoryName(outside)! }, Path.Combine(RepositoryRoot.Path, "build", "hooks", "install"));

        Assert.Equal(new Answer(2, "error: this folder is in no git repository, so there is nothing to hook into. Run it inside a clone.\n"), answer);
        Directory.Delete(outside);
    }
}
