using Manifests.Models;
using Manifests.Yaml;

namespace Manifests.Tests.Checks;

/// <summary>What is said of Applications that make each other, and of AppProjects that do not allow what Applications do.</summary>
public sealed class ApplicationGraphTests : IDisposable
{
    private const string Repository = "https://github.com/example/configs";
    private const string Local = "https://kubernetes.default.svc";

    private readonly TestWorkspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void ApplicationsThatMakeEachOther_AreRefused() =>
        Assert.Equal(
            ["error MAN5012: the Applications make each other: 'a' -> 'b' -> 'a'. Deleting one of them would delete all; take the manifest of one out of the path that the one before it reads. [argoproj.io/v1alpha1 Application argocd/a]"],
            Errors(platform =>
            {
                platform.Component("one").Add("a.yaml", Application("a", "two"));
                platform.Component("two").Add("b.yaml", Application("b", "one"));
            }));

    [Fact]
    public void RootThatReadsItself_IsAccepted() =>
        Assert.Empty(Errors(platform => platform.Component("one").Add("root.yaml", Application("root", "one"))));

    [Theory]
    [InlineData("*")]
    [InlineData("https://github.com/example/*")]
    public void RepositoryOfTheProject_IsAccepted(string pattern) => Assert.Empty(InProject(sources: [pattern]));

    [Theory]
    [InlineData("https://github.com/other/*")]
    [InlineData("*", "!https://github.com/example/configs")]
    public void RepositoryOutsideTheProject_IsRefused(params string[] patterns) =>
        Assert.Equal(
            ["error MAN5013: the Application 'a' reads 'https://github.com/example/configs', which 'sourceRepos' of its AppProject 'team' does not permit. Add the repository there, or use another project."],
            InProject(sources: patterns));

    [Theory]
    [InlineData(Local, "shop")]
    [InlineData("*", "sh*")]
    [InlineData(Local, "!kube-system")]
    public void DestinationOfTheProject_IsAccepted(string server, string @namespace) =>
        Assert.Empty(InProject(server: server, @namespace: @namespace));

    [Theory]
    [InlineData(Local, "other")]
    [InlineData("https://example.com", "*")]
    [InlineData(Local, "!shop")]
    public void DestinationOutsideTheProject_IsRefused(string server, string @namespace) =>
        Assert.Equal(
            ["error MAN5014: the Application 'a' goes to the namespace 'shop' of 'https://kubernetes.default.svc', which 'destinations' of its AppProject 'team' does not permit. Add the destination there, or use another project."],
            InProject(server: server, @namespace: @namespace));

    [Fact]
    public void KindOfTheClusterThatIsNotListed_IsRefused() =>
        Assert.Equal(
            ["error MAN5015: the Application 'a' makes a Namespace (output/demo/apps/n.yaml), which its AppProject 'team' does not permit. Name the kind in 'clusterResourceWhitelist', take it out of 'clusterResourceBlacklist', or use another project."],
            InProject(made: new UntypedResource("v1", "Namespace", "shop", null)));

    [Fact]
    public void KindOfTheClusterThatIsListed_IsAccepted() =>
        Assert.Empty(InProject(
            made: new UntypedResource("v1", "Namespace", "shop", null),
            more: ("clusterResourceWhitelist", new Mapping { ["group"] = "", ["kind"] = "Namespace" })));

    [Fact]
    public void KindThatIsForbidden_IsRefused() =>
        Assert.Equal(
            ["error MAN5015: the Application 'a' makes a ConfigMap (output/demo/apps/n.yaml), which its AppProject 'team' does not permit. Name the kind in 'namespaceResourceWhitelist', take it out of 'namespaceResourceBlacklist', or use another project."],
            InProject(more: ("namespaceResourceBlacklist", new Mapping { ["group"] = "", ["kind"] = "Config*" })));

    private string[] InProject(
        string[]? sources = null,
        string server = "*",
        string @namespace = "*",
        UntypedResource? made = null,
        (string List, Mapping Kind)? more = null) => Errors(platform =>
    {
        var spec = new Mapping
        {
            ["sourceRepos"] = Sequence([.. (sources ?? ["*"]).Select(static source => (Node)source)]),
            ["destinations"] = Sequence(new Mapping { ["server"] = server, ["namespace"] = @namespace }),
        };
        if (more is { } added)
        {
            spec[added.List] = Sequence(added.Kind);
        }

        platform.Component("project").Add("p.yaml", new UntypedResource("argoproj.io/v1alpha1", "AppProject", "team", "argocd") { Content = new Mapping { ["spec"] = spec } });
        platform.Component("root").Add("a.yaml", Application("a", "apps", "team"));
        platform.Component("apps").Add("n.yaml", made ?? TestWorkspace.ConfigMap("m", @namespace: "shop"));
    });

    // Findings about what nobody reads do not matter here.
    private string[] Errors(Action<PlatformBuilder> compose) =>
    [
        .. workspace.Findings(platform =>
        {
            platform.Repository(Repository);
            compose(platform);
        }).Where(static found => found.Contains(": error ", StringComparison.Ordinal))
            .Select(static found => found[(found.IndexOf(": ", StringComparison.Ordinal) + 2)..]),
    ];

    private static UntypedResource Application(string name, string path, string project = "default") => new("argoproj.io/v1alpha1", "Application", name, "argocd")
    {
        Content = new Mapping
        {
            ["spec"] = new Mapping
            {
                ["project"] = project,
                ["source"] = new Mapping { ["repoURL"] = Repository, ["path"] = path, ["targetRevision"] = "main" },
                ["destination"] = new Mapping { ["server"] = Local, ["namespace"] = "shop" },
            },
        },
    };

    private static Sequence Sequence(params Node[] items)
    {
        var sequence = new Sequence();
        foreach (var item in items)
        {
            sequence.Add(item);
        }

        return sequence;
    }
}
