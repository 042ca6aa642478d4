using Manifests.Models;
using Manifests.Models.Kustomize;
using Manifests.Yaml;

namespace Manifests.Tests.Rendering;

public sealed class RenderingTests : IDisposable
{
    private readonly TestWorkspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void ComponentsAndApplication_AreWrittenWithRelativePaths()
    {
        var result = workspace.Render(platform =>
        {
            var repository = platform.Repository("https://github.com/example/configs", "main", root: "k8s");
            var demo = repository.Component("demo/base");
            var scope = demo.Add("namespace.yaml", new UntypedResource("v1", "Namespace", "demo"));
            demo.Kustomization(new Kustomization
            {
                Resources = [scope, new RemoteRepository("github.com/kubeflow/manifests", "v1.8.1")["common/base"]],
            });
            var overlay = repository.Component("demo/overlays/default");
            var patch = overlay.Patch("patches/namespace.yaml", new UntypedResource("v1", "Namespace", "demo")
            {
                Labels = { ["istio.io/dataplane-mode"] = "ambient" },
            });
            overlay.Kustomization(new Kustomization { Resources = [demo], Patches = [new() { Path = patch }] });
            repository.Component("apps").Application(
                "demo", overlay, destination: "demo", wave: 1, sync: SyncPolicy.Automated(prune: true, selfHeal: true) with
                {
                    Options = [SyncOptions.CreateNamespace],
                    Retry = new SyncRetry(5) { Delay = "5s", Factor = 2, MaxDelay = "3m" },
                });
        });

        Assert.Empty(TestWorkspace.Show(result.Diagnostics.Where(static found => found.Id != RuleDiagnostics.Unreached.Id)));
        Assert.Equal(
            """
            apiVersion: kustomize.config.k8s.io/v1beta1
            kind: Kustomization
            resources:
            - ../../base
            patches:
            - path: patches/namespace.yaml

            """,
            TestWorkspace.Text(result, "k8s/demo/overlays/default/kustomization.yaml"));
        Assert.Equal(
            """
            apiVersion: kustomize.config.k8s.io/v1beta1
            kind: Kustomization
            resources:
            - namespace.yaml
            - github.com/kubeflow/manifests/common/base?ref=v1.8.1

            """,
            TestWorkspace.Text(result, "k8s/demo/base/kustomization.yaml"));
        Assert.Equal(
            """
            apiVersion: argoproj.io/v1alpha1
            kind: Application
            metadata:
              name: demo
              namespace: argocd
              annotations:
                argocd.argoproj.io/sync-wave: '1'
            spec:
              destination:
                namespace: demo
                server: https://kubernetes.default.svc
              project: default
              source:
                path: demo/overlays/default
                repoURL: https://github.com/example/configs
                targetRevision: main
              syncPolicy:
                automated:
                  prune: true
                  selfHeal: true
                retry:
                  backoff:
                    duration: 5s
                    factor: 2
                    maxDuration: 3m
                  limit: 5
                syncOptions:
                - CreateNamespace=true

            """,
            TestWorkspace.Text(result, "k8s/apps/demo.yaml"));
        Assert.True(result.Trees[0].TryFind("k8s/demo/base/namespace.yaml", out var file));
        Assert.Equal("application:demo", file.Owner);
    }

    [Fact]
    public void ReferenceInsideAText_IsRelativeToTheKustomization() =>
        Assert.Equal(
            """
            apiVersion: kustomize.config.k8s.io/v1beta1
            kind: Kustomization
            configMapGenerator:
            - name: proxy
              files:
              - nginx.conf=conf/proxy.conf

            """,
            TestWorkspace.Text(
                workspace.Render(platform =>
                {
                    var proxy = platform.Component("proxy");
                    var conf = proxy.Text("conf/proxy.conf", "worker_processes 1;\n");
                    proxy.Kustomization(new Kustomization
                    {
                        ConfigMapGenerator = [new() { Name = "proxy", Files = [new FileSource("nginx.conf", conf)] }],
                    });
                }),
                "proxy/kustomization.yaml"));

    [Fact]
    public void TwoRenderings_GiveTheSameBytes()
    {
        void Compose(PlatformBuilder platform)
        {
            for (var at = 0; at < 200; at++)
            {
                platform.Component("c" + at % 7).Add($"m{at}.yaml", TestWorkspace.ConfigMap("m" + at));
            }
        }

        var one = workspace.Render(Compose).Trees[0];
        var other = workspace.Render(Compose).Trees[0];
        Assert.Equal(one.Files.Select(static file => file.Path + file.Sha256), other.Files.Select(static file => file.Path + file.Sha256));
    }

    [Fact]
    public void MisfitOfTheEscapeHatch_IsAFindingAtTheCSharpLine()
    {
        UntypedResource? resource = null;
        var result = workspace.Render(platform =>
        {
            resource = TestWorkspace.ConfigMap("m");
            resource.Set("data.key.more", Scalar.Of("x"));
            platform.Root.Add("m.yaml", resource);
        });
        var found = Assert.Single(result.Diagnostics);
        Assert.Equal(
            "error MAN7008: v1 ConfigMap 'm' cannot be rendered: the path 'data.key.more' does not fit the object: 'more' was looked for in a text. Mend the value where it is made.",
            (found with { Origin = default }).ToString());
        Assert.Equal(resource!.Origin, found.Origin);
    }

    [Fact]
    public void UnknownFieldThroughTheEscapeHatch_IsRefused()
    {
        var found = Assert.Single(workspace.Render(platform =>
        {
            var map = TestWorkspace.ConfigMap("m");
            map.Set("dataa", new Mapping { { "a", "b" } });
            platform.Root.Add("m.yaml", map);
        }).Diagnostics);
        Assert.Equal("MAN2010", found.Id);
        Assert.Equal("output/demo/m.yaml", found.Location.File);
        Assert.Contains("dataa", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ResourceWithoutName_IsRefused() =>
        Assert.Equal(
            ["output/demo/m.yaml(4,9): error MAN2040: the object has no metadata.name; add one [v1 ConfigMap]"],
            workspace.Findings(platform => platform.Root.Add("m.yaml", TestWorkspace.ConfigMap(""))));

    [Fact]
    public void PatchWithoutName_IsRefused() =>
        Assert.Contains(
            "output/demo/p.yaml(1,1): error MAN7012: v1 ConfigMap has no name. Give metadata.name.",
            workspace.Findings(platform => platform.Root.Patch("p.yaml", TestWorkspace.ConfigMap(""))));

    [Fact]
    public void ComposingThatThrows_IsAFinding() =>
        Assert.Equal(
            ["error MAN7007: composing the platform 'demo' for the environment 'default' stopped: no such zone (InvalidOperationException). Mend the line of the platform's code."],
            workspace.Findings(_ => throw new InvalidOperationException("no such zone.")));

    [Fact]
    public void ApplicationWithoutRepository_IsRefused() =>
        Assert.Contains(
            "error MAN7009: the Application 'demo' reads a folder of this tree, but the platform does not say in which repository ArgoCD finds it. Call platform.Repository(url, revision) in Compose.",
            workspace.Findings(platform => platform.Application("demo", platform.Component("demo"))));

    [Fact]
    public void ApplicationOfAComponentOutsideTheRepository_IsRefused() =>
        Assert.Contains(
            "error MAN7010: the Application 'demo' reads 'other/demo', which is not below the repository's root 'k8s'. Move the component there, or set another root in platform.Repository.",
            workspace.Findings(platform =>
            {
                platform.Repository("https://github.com/example/configs", root: "k8s");
                platform.Application("demo", platform.Component("other/demo"));
            }));

    [Fact]
    public void FileWithoutResources_IsRefused() =>
        Assert.Equal(
            ["error MAN7011: the file 'a.yaml' has no resource. Add one, or leave the file out."],
            workspace.Findings(platform => platform.Root.Add("a.yaml")));

    [Fact]
    public void TextThatUtf8CannotSay_IsRefused() =>
        Assert.Equal(
            ["error MAN7014: the text of 'a.txt' has half of a surrogate pair at character 3, which UTF-8 cannot say. Mend the text where it is made."],
            workspace.Findings(platform => platform.Root.Text("a.txt", "ab\ud800c\n")));
}
