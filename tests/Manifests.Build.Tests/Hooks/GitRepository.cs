using Manifests.Testing;

namespace Manifests.Build.Tests.Hooks;

/// <summary>A git repository in a folder of its own with the hook's scripts, untouched by the configuration of the user or machine.</summary>
internal sealed class GitRepository : IDisposable
{
    /// <summary>A render that copies <c>generator/in.txt</c>, and owns one file more when that says so.</summary>
    private const string Render = """
        [ "$(cat generator/in.txt)" = broken ] && { echo 'generator/in.txt: error MAN1104: broken'; exit 1; }
        echo ran >> "$(dirname "$0")/../runs.txt"
        mkdir -p output/shop/sub
        cp generator/in.txt 'output/shop/sub/a b ü.yaml'
        printf 'format: 1\n\nsub/a b ü.yaml\t0\tcomponent:sub\n' > output/shop/manifests.lock
        rm -f output/shop/more.yaml
        if [ "$(cat generator/in.txt)" = more ]; then
          echo more > output/shop/more.yaml
          printf 'more.yaml\t0\tcomponent:sub\n' >> output/shop/manifests.lock
        fi
        """;

    private readonly string git = Requires.Program("git");
    private readonly string home = Directory.CreateTempSubdirectory("manifests-git-").FullName;
    private readonly Dictionary<string, string> variables;

    public GitRepository()
    {
        Folder = Path.Combine(home, "clone");
        Directory.CreateDirectory(Folder);
        variables = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["HOME"] = home,
            ["GIT_CONFIG_NOSYSTEM"] = "1",
            ["GIT_CONFIG_GLOBAL"] = Path.Combine(home, "config"),
            ["GIT_AUTHOR_NAME"] = "a",
            ["GIT_AUTHOR_EMAIL"] = "a@example.com",
            ["GIT_COMMITTER_NAME"] = "a",
            ["GIT_COMMITTER_EMAIL"] = "a@example.com",
            ["LC_ALL"] = "C.UTF-8",
        };
        File.WriteAllText(Path.Combine(home, "config"), "[core]\n\tquotePath = false\n");
        Git("init", "--quiet", "--initial-branch=main");
        Git("config", "manifests.render", "sh build/render");
        foreach (var script in Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "build", "hooks")))
        {
            Write("build/hooks/" + Path.GetFileName(script), File.ReadAllText(script));
        }

        Write("build/render", Render.ReplaceLineEndings("\n"));
        Write(".gitignore", "runs.txt\n");
        Write("generator/in.txt", "1\n");
        Write("README.md", "one\n");
        Git("add", ".");
        Git("commit", "--quiet", "--no-verify", "--message", "start");
    }

    public string Folder { get; }

    /// <summary>How often the render ran.</summary>
    public int Renders => File.Exists(Path.Combine(Folder, "runs.txt")) ? File.ReadAllLines(Path.Combine(Folder, "runs.txt")).Length : 0;

    /// <summary>The hook of the repository.</summary>
    public string Hook => Path.Combine(Folder, ".git", "hooks", "pre-commit");

    public void Write(string path, string content)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, content);
    }

    /// <summary>Runs git, which has to succeed.</summary>
    public string Git(params string[] arguments)
    {
        var answer = TryGit(arguments);
        Assert.True(answer.ExitCode == 0, answer.Output);
        return answer.Output;
    }

    public Answer TryGit(params string[] arguments) => In(Folder, arguments);

    /// <summary>Runs git in another folder than the clone.</summary>
    public Answer In(string folder, params string[] arguments) => Programs.Run(git, folder, variables, arguments);

    /// <summary>Runs the installer as the Cake task does.</summary>
    public Answer Install(params string[] arguments) => InstallIn(Folder, arguments);

    public Answer InstallIn(string folder, params string[] arguments) =>
        In(folder, ["-c", "alias.manifests-hooks=!sh build/hooks/install", "manifests-hooks", .. arguments]);

    /// <summary>The paths of the last commit, each with how it changed.</summary>
    public string[] LastCommit() => Lines(Git("show", "--format=", "--name-status", "--no-renames", "HEAD"));

    /// <summary>What differs from the last commit, as <c>git status</c> has it.</summary>
    public string[] Status() => Lines(Git("status", "--short", "--untracked-files=all"));

    public void Dispose()
    {
        foreach (var file in Directory.EnumerateFiles(home, "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        Directory.Delete(home, recursive: true);
    }

    private static string[] Lines(string text) => [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => line.Replace('\t', ' '))];
}
