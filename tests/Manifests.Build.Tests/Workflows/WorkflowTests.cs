using Manifests.Diagnostics;
using Manifests.Testing;
using Manifests.Yaml;

namespace Manifests.Build.Tests.Workflows;

/// <summary>The examples for GitHub and GitLab, and the texts for readers, only call what there is.</summary>
public sealed class WorkflowTests
{
    private static readonly string[] Examples =
        [".gitlab-ci.yml", .. Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, ".github", "workflows")).Select(static file => ".github/workflows/" + Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    private static readonly string[] Texts = ["README.md", "CONTRIBUTING.md", "generator/README.md"];

    public static TheoryData<CakeCall> Calls =>
    [
        .. Examples.SelectMany(static file => Scripts(Read(file)).SelectMany(script => CakeCall.In(file, script))),
        .. Texts.SelectMany(static file => CakeCall.In(file, File.ReadAllText(Path.Combine(RepositoryRoot.Path, file)))),
    ];

    [Theory]
    [MemberData(nameof(Calls))]
    public void Call_NamesATaskAndOptionsThatThereAre(CakeCall call)
    {
        ArgumentNullException.ThrowIfNull(call);

        Assert.True(CakeTasks.Commands.TryGetValue(call.Target, out var command), $"build/ has no task '{call.Target}', only {string.Join(", ", CakeTasks.Commands.Keys)}.");
        string[] known = [.. CakeTasks.OwnOptions, .. command is null ? [] : CakeTasks.OptionsOf(command)];
        Assert.All(call.Options, option => Assert.Contains(option, known));
    }

    [Theory]
    [InlineData(".github/workflows/manifests.yml")]
    [InlineData(".gitlab-ci.yml")]
    public void Example_ChecksValidatesAndTellsTheDifference(string file)
    {
        var calls = Scripts(Read(file)).SelectMany(script => CakeCall.In(file, script)).Select(static call => call.Target);

        Assert.Equal(["Check", "Diff", "Validate"], calls.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Difference_IsTheSummaryOfTheJob()
    {
        var script = Assert.Single(Scripts(Read(".github/workflows/manifests.yml")), static script => script.Contains("--target=Diff", StringComparison.Ordinal));

        Assert.Contains("--format=markdown --output=difference.md", script, StringComparison.Ordinal);
        Assert.Contains("cat difference.md >> \"$GITHUB_STEP_SUMMARY\"", script, StringComparison.Ordinal);
    }

    /// <summary>A branch may have any name, so no expression of GitHub stands inside of a script.</summary>
    [Fact]
    public void Scripts_HaveNoExpressions() =>
        Assert.All(Examples.SelectMany(static file => Scripts(Read(file))), static script => Assert.DoesNotContain("${{", script, StringComparison.Ordinal));

    [Fact]
    public void TaskThatIsNotThere_IsSeen()
    {
        var call = Assert.Single(CakeCall.In("x", "dotnet tool restore && dotnet cake --target=Chek --format=github > out.txt"));

        Assert.Equal(("Chek", "--format"), (call.Target, Assert.Single(call.Options)));
        Assert.False(CakeTasks.Commands.ContainsKey(call.Target));
        Assert.DoesNotContain("--fromat", CakeTasks.OptionsOf("check"));
    }

    private static Node Read(string file)
    {
        var found = new DiagnosticBag();
        var root = Assert.Single(YamlReader.ReadAll(File.ReadAllText(Path.Combine(RepositoryRoot.Path, file)), file, found));
        Assert.False(found.HasErrors, string.Join('\n', found.ToSorted()));
        return root;
    }

    // What a step of GitHub runs, and the lines of a job of GitLab.
    private static IEnumerable<string> Scripts(Node node) => node switch
    {
        Mapping map => map.SelectMany(static entry => (entry.Key, entry.Value) switch
        {
            ("run", Scalar script) => [script.Text],
            ("script", Sequence lines) => lines.OfType<Scalar>().Select(static line => line.Text),
            _ => Scripts(entry.Value),
        }),
        Sequence list => list.SelectMany(Scripts),
        _ => [],
    };
}
