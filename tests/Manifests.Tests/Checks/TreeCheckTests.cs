using Manifests.Models;
using Manifests.Models.Kustomize;
using Manifests.Yaml;

namespace Manifests.Tests.Checks;

public sealed class TreeCheckTests : IDisposable
{
    private const string Repository = "https://github.com/example/configs";

    private readonly TestWorkspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void SameResourceInOneKustomization_NamesBothLines()
    {
        UntypedResource? one = null, other = null;
        var findings = workspace.Findings(platform =>
        {
            var folder = platform.Component("demo");
            one = TestWorkspace.ConfigMap("m");
            other = TestWorkspace.ConfigMap("m", "2", @namespace: null);
            folder.Kustomization(new Kustomization { Namespace = "demo", Resources = [folder.Add("a.yaml", one), folder.Add("b.yaml", other)] });
        });
        Assert.Equal(
            [$"output/demo/demo/b.yaml(1,1): error MAN5001: ConfigMap 'demo/m' is there twice: output/demo/demo/a.yaml made at {one!.Origin}, and output/demo/demo/b.yaml made at {other!.Origin}; 'output/demo/demo/kustomization.yaml' reads both. Remove one of them, or give it another name."],
            findings);
    }

    [Fact]
    public void SameResourceInTwoOverlays_IsAccepted() =>
        Assert.Empty(workspace.Findings(platform =>
        {
            foreach (var environment in (string[])["dev", "prod"])
            {
                var folder = platform.Component("overlays/" + environment);
                folder.Kustomization(new Kustomization { Resources = [folder.Add("m.yaml", TestWorkspace.ConfigMap("m", environment))] });
            }
        }));

    [Fact]
    public void SameResourceWithAPrefixBetween_IsAccepted() =>
        Assert.Empty(workspace.Findings(platform =>
        {
            var one = platform.Component("one");
            one.Kustomization(new Kustomization { NamePrefix = "one-", Resources = [one.Add("m.yaml", TestWorkspace.ConfigMap("m"))] });
            var all = platform.Component("all");
            all.Kustomization(new Kustomization { Resources = [one, all.Add("m.yaml", TestWorkspace.ConfigMap("m"))] });
        }));

    [Fact]
    public void ResourceAndItsPatch_AreAccepted() =>
        Assert.Empty(workspace.Findings(platform =>
        {
            var folder = platform.Component("demo");
            var map = folder.Add("m.yaml", TestWorkspace.ConfigMap("m"));
            var patch = folder.Patch("patch.yaml", TestWorkspace.ConfigMap("m", "2"));
            folder.Kustomization(new Kustomization { Resources = [map], Patches = [new() { Path = patch }] });
        }));

    [Fact]
    public void SameResourceInTwoApplications_NamesBoth()
    {
        UntypedResource? one = null, other = null;
        var findings = workspace.Findings(platform =>
        {
            platform.Repository(Repository);
            var (a, b) = (platform.Component("a"), platform.Component("b"));
            one = TestWorkspace.ConfigMap("m");
            other = TestWorkspace.ConfigMap("m", "2", @namespace: null);
            a.Add("m.yaml", one);
            b.Add("m.yaml", other);
            platform.Application("first", a, destination: "demo");
            platform.Application("second", b, destination: "demo");
            platform.Application("root", platform.Component("apps"));
        });
        Assert.Equal(
            [$"output/demo/b/m.yaml(1,1): error MAN5002: ConfigMap 'demo/m' belongs to two Applications of the cluster 'https://kubernetes.default.svc': to 'first' by output/demo/a/m.yaml made at {one!.Origin}, and to 'second' by output/demo/b/m.yaml made at {other!.Origin}; ArgoCD would hand it back and forth. Leave it to one of them."],
            findings);
    }

    [Fact]
    public void PathThatIsNotThere_NamesTheNearest() =>
        Assert.Equal(
            ["output/demo/a/kustomization.yaml(4,3): error MAN3001: resources[0] names 'namespce.yaml', but the tree has no such file or folder. Did you mean 'namespace.yaml'?"],
            Kustomize("namespce.yaml").Where(static line => !line.Contains("MAN5003", StringComparison.Ordinal)));

    [Theory]
    [InlineData("../../x", "error MAN3002: resources[0] names '../../x', which leads out of the tree. Name a file or folder of the tree, or a remote base with its host.")]
    [InlineData("../other/m.yaml", "error MAN3003: resources[0] names the file '../other/m.yaml', which is not below the kustomization's folder, and kustomize refuses such files. Move the file, or make its folder a base and name that.")]
    [InlineData("../other", "error MAN3004: resources[0] names the folder '../other', which has no kustomization. Add one to it, or name its files.")]
    [InlineData("github.com/kubeflow/manifests/common/base", "warning MAN3008: resources[0] names the remote base 'github.com/kubeflow/manifests/common/base' without a revision, so the same tree can build something else tomorrow. Add '?ref=' with a tag or commit.")]
    [InlineData("note.txt", "error MAN3009: resources[0] names 'note.txt', which holds a text; expected resources. Name it where kustomize expects it.")]
    [InlineData("../a", "error MAN3007: resources[0] names '../a', which leads back here: a -> a. Take out one of these references.")]
    public void UnfitReference_IsTold(string reference, string sentence) =>
        Assert.Equal(
            ["output/demo/a/kustomization.yaml(4,3): " + sentence],
            Kustomize(reference).Where(static line => !line.Contains("MAN5003", StringComparison.Ordinal)));

    [Theory]
    [InlineData("github.com/kubeflow/manifests/common/base?ref=v1.8.1")]
    [InlineData("https://github.com/org/repo.git//base?ref=0123456789")]
    [InlineData("https://github.com/kubernetes-sigs/gateway-api/releases/download/v1.2.1/standard-install.yaml")]
    [InlineData("git@github.com:org/repo.git//base?ref=v1")]
    public void PinnedRemoteBase_IsAccepted(string reference) =>
        Assert.DoesNotContain(Kustomize(reference), static line => line.Contains("MAN30", StringComparison.Ordinal));

    [Fact]
    public void BaseNamedTwice_IsRefused() =>
        Assert.Equal(
            ["output/demo/a/kustomization.yaml(5,3): error MAN3010: resources[1] names './m.yaml', which resources[0] names already; kustomize refuses to add a resource twice. Take one of them out."],
            workspace.Findings(platform =>
            {
                var folder = platform.Component("a");
                folder.Add("m.yaml", TestWorkspace.ConfigMap("m"));
                folder.Kustomization(new Kustomization { Resources = ["m.yaml", "./m.yaml"] });
            }));

    [Fact]
    public void ComponentAmongResources_IsRefused() =>
        Assert.Equal(
            ["output/demo/a/kustomization.yaml(4,3): error MAN3006: resources[0] names '../c', which holds a component; expected a kustomization. List it under 'components'."],
            workspace.Findings(platform =>
            {
                platform.Component("c").Kustomization(new Component());
                platform.Component("a").Kustomization(new Kustomization { Resources = [platform.Component("c")] });
            }));

    [Fact]
    public void PatchFileThatIsAFolder_IsRefused() =>
        Assert.Contains(
            "output/demo/a/kustomization.yaml(4,9): error MAN3005: patches[0].path names the folder 'patches' where a file is expected. Name the file in it.",
            workspace.Findings(platform =>
            {
                platform.Component("a").Patch("patches/p.yaml", TestWorkspace.ConfigMap("m"));
                platform.Component("a").Kustomization(new Kustomization { Patches = [new() { Path = "patches" }] });
            }));

    [Fact]
    public void FileThatNobodyReads_IsWarnedAbout()
    {
        void Compose(PlatformBuilder platform) => platform.Component("a").Kustomization(new Kustomization { Resources = [] });
        Assert.Equal(
            ["output/demo/a/m.yaml: warning MAN5003: no kustomization and no Application of the tree reads this file, so it changes nothing. List it in 'output/demo/a/kustomization.yaml', or accept it with platform.AllowUnreached."],
            workspace.Findings(platform =>
            {
                Compose(platform);
                platform.Component("a").Add("m.yaml", TestWorkspace.ConfigMap("m"));
            }));
        Assert.Empty(workspace.Findings(platform =>
        {
            Compose(platform);
            platform.AllowUnreached(platform.Component("a").Add("m.yaml", TestWorkspace.ConfigMap("m")), "applied by hand");
        }));
    }

    [Fact]
    public void KustomizationThatNoApplicationReads_IsWarnedAbout()
    {
        void Compose(PlatformBuilder platform)
        {
            platform.Repository(Repository);
            platform.Component("a").Kustomization(new Kustomization { Namespace = "a" });
            platform.Component("b").Kustomization(new Kustomization { Namespace = "b" });
            platform.Application("a", platform.Component("a"));
            platform.Application("root", platform.Component("apps"));
        }

        Assert.Equal(
            ["output/demo/b/kustomization.yaml: warning MAN5004: no Application and no other kustomization of the tree reads this kustomization. Give it an Application, or accept it with platform.AllowUnreached."],
            workspace.Findings(Compose));
        Assert.Empty(workspace.Findings(platform =>
        {
            Compose(platform);
            platform.AllowUnreached(platform.Component("b"), "built by hand");
        }));
    }

    [Fact]
    public void FileOutsideOfKustomizationsThatNoApplicationReads_IsWarnedAbout() =>
        Assert.Equal(
            ["output/demo/b/m.yaml: warning MAN5003: no kustomization and no Application of the tree reads this file, so it changes nothing. Give its folder an Application, or accept it with platform.AllowUnreached."],
            workspace.Findings(platform =>
            {
                platform.Repository(Repository);
                platform.Application("root", platform.Component("apps"));
                platform.Component("b").Add("m.yaml", TestWorkspace.ConfigMap("m"));
            }));

    [Fact]
    public void ApplicationPathThatIsNotThere_NamesTheNearest() =>
        Assert.Equal(
            ["output/demo/apps/demo.yaml(10,11): error MAN5005: the Application 'demo' reads the path 'kubeflow/overlay' of this repository, but the tree has no such folder. Did you mean 'kubeflow/overlays'? [spec.source.path]"],
            workspace.Findings(platform =>
            {
                platform.Repository(Repository + ".git");
                platform.Component("kubeflow/overlays").Text("x.txt", "x\n");
                platform.Component("apps").Add("demo.yaml", new UntypedResource("argoproj.io/v1alpha1", "Application", "demo", "argocd")
                {
                    Content = new Mapping
                    {
                        {
                            "spec", new Mapping
                            {
                                { "destination", new Mapping { { "server", "https://kubernetes.default.svc" } } },
                                { "source", new Mapping { { "path", "kubeflow/overlay" }, { "repoURL", Repository } } },
                                { "project", "default" },
                            }
                        },
                    },
                });
                platform.AllowUnreached(platform.Component("apps"), "test");
            }));

    [Fact]
    public void SecretWithValues_IsRefusedWithoutShowingThem()
    {
        var findings = workspace.Findings(platform => platform.Root.Add("s.yaml", new UntypedResource("v1", "Secret", "db", "demo")
        {
            Content = new Mapping { { "stringData", new Mapping { { "password", "hunter2" } } } },
        }));
        Assert.Equal(
            ["output/demo/s.yaml(1,1): error MAN5006: the Secret 'demo/db' has values (stringData.password), and everyone who can read the repository could read them. Write an ExternalSecret or a SealedSecret in its place, or a Secret without values."],
            findings);
    }

    [Fact]
    public void SecretWithoutValues_IsAccepted() =>
        Assert.Empty(workspace.Findings(platform => platform.Root.Add("s.yaml", new UntypedResource("v1", "Secret", "db", "demo"))));

    [Fact]
    public void SecretGeneratorWithValues_IsRefused() =>
        Assert.Equal(
            ["output/demo/a/kustomization.yaml(4,3): error MAN5007: the secretGenerator 'db' takes values from the repository (literals), where everyone who can read it could read them. Write an ExternalSecret or a SealedSecret in its place."],
            workspace.Findings(platform => platform.Component("a").Kustomization(
                new Kustomization { SecretGenerator = [new() { Name = "db", Literals = [("password", "hunter2")] }] })));

    [Fact]
    public void SyncWaveThatIsNoNumber_IsRefused() =>
        Assert.Equal(
            ["output/demo/m.yaml(7,35): error MAN5009: the sync wave 'first' is no whole number, and ArgoCD would take it for 0. Give one such as \"1\" or \"-5\". [v1 ConfigMap demo/m]"],
            workspace.Findings(platform => platform.Root.Add("m.yaml", TestWorkspace.ConfigMap("m") with
            {
                Annotations = new Map<string> { ["argocd.argoproj.io/sync-wave"] = "first" },
            })));

    [Fact]
    public void NamespacedObjectWithoutNamespace_IsWarnedAbout()
    {
        Assert.Equal(
            ["output/demo/m.yaml(1,1): warning MAN5010: ConfigMap 'm' names no namespace, and no kustomization or Application that reads it gives it one, so it would land in 'default'. Give it a namespace."],
            workspace.Findings(platform => platform.Root.Add("m.yaml", TestWorkspace.ConfigMap("m", @namespace: null))));
        Assert.Empty(workspace.Findings(platform =>
        {
            var folder = platform.Component("a");
            folder.Kustomization(new Kustomization
            {
                Namespace = "demo",
                Resources = [folder.Add("m.yaml", TestWorkspace.ConfigMap("m", @namespace: null))],
            });
        }));
    }

    [Fact]
    public void InlinePatch_IsCheckedToo() =>
        Assert.Equal(
            ["MAN2010", "MAN5006"],
            workspace.Render(platform => platform.Component("a").Kustomization(new Kustomization
            {
                Patches =
                [
                    new() { Merge = new UntypedResource("v1", "ConfigMap", "m") { Content = new Mapping { { "dataa", new Mapping() } } } },
                    new() { Merge = new UntypedResource("v1", "Secret", "s") { Content = new Mapping { { "data", new Mapping { { "a", "eA==" } } } } } },
                ],
            })).Diagnostics.Select(static found => found.Id).Order());

    [Fact]
    public void KindWithoutSchema_NeedsAnAllowance()
    {
        var widget = new UntypedResource("widgets.example.com/v1", "Widget", "w", "demo");
        Assert.Equal(["MAN2003"], workspace.Render(platform => platform.Root.Add("w.yaml", widget)).Diagnostics.Select(static found => found.Id));
        var allowed = workspace.Render(platform =>
        {
            platform.Root.Add("w.yaml", widget);
            platform.AllowUnknownKind("widgets.example.com/v1", "Widget", "its schema is not published");
        });
        Assert.False(allowed.HasErrors);
        Assert.Equal(1, allowed.Coverage.AllowedWithoutSchema);
        Assert.Equal(0, allowed.Coverage.Validated);
    }

    [Fact]
    public void AllowanceThatNothingNeeds_IsWarnedAbout() =>
        Assert.Equal(
            ["warning MAN5011: nothing in the platform needs this allowance for 'ACCOUNT_ID' any more. Remove the line."],
            workspace.Findings(platform => platform.AllowPlaceholder("ACCOUNT_ID", "test")));

    private string[] Kustomize(string reference) => workspace.Findings(platform =>
    {
        var folder = platform.Component("a");
        folder.Add("namespace.yaml", new UntypedResource("v1", "Namespace", "demo"));
        folder.Text("note.txt", "x\n");
        platform.Component("other").Add("m.yaml", TestWorkspace.ConfigMap("m"));
        folder.Kustomization(new Kustomization { Resources = [reference] });
    });
}
