using Manifests.Yaml;

namespace Manifests.Tests.Applications;

public sealed class ArgoApplicationTests : IDisposable
{
    private readonly TestWorkspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void EveryField_IsWrittenAndFitsTheSchema()
    {
        var result = workspace.Render(platform =>
        {
            platform.Repository("https://github.com/example/configs", "main");
            platform.Component("values").Yaml("karpenter.yaml", new Mapping { { "replicas", 2 } });
            platform.Component("apps").Add("karpenter.yaml", new ArgoApplication(
                "karpenter",
                ApplicationSource.Helm("public.ecr.aws/karpenter", "karpenter", "1.3.0") with
                {
                    ReleaseName = "karpenter",
                    ValueFiles = ["$values/values/karpenter.yaml"],
                    Values = new Mapping { { "replicas", 2 } },
                })
            {
                Sources =
                [
                    ApplicationSource.Helm("public.ecr.aws/karpenter", "karpenter", "1.3.0") with { ValueFiles = ["$values/values/karpenter.yaml"] },
                    ApplicationSource.Of(platform.Component("values")) with { Reference = "values" },
                ],
                Wave = -2,
                Annotations = { ["a"] = "b" },
                Project = "platform",
                Destination = new ApplicationDestination { Cluster = "workload", Namespace = "kube-system" },
                Finalizers = [ArgoApplication.ResourcesFinalizer],
                RevisionHistoryLimit = 3,
                IgnoreDifferences =
                [
                    new IgnoredDifference("Deployment") { Group = "apps", JsonPointers = ["/spec/replicas"] },
                ],
                Sync = SyncPolicy.Manual() with
                {
                    ManagedNamespace = new ManagedNamespaceMetadata { Labels = new() { ["istio-injection"] = "disabled" } },
                },
            });
        });
        Assert.Equal(["MAN5003"], result.Diagnostics.Select(static found => found.Id));
        Assert.Equal(
            """
            apiVersion: argoproj.io/v1alpha1
            kind: Application
            metadata:
              name: karpenter
              namespace: argocd
              annotations:
                a: b
                argocd.argoproj.io/sync-wave: '-2'
              finalizers:
              - resources-finalizer.argocd.argoproj.io
            spec:
              destination:
                name: workload
                namespace: kube-system
              ignoreDifferences:
              - group: apps
                kind: Deployment
                jsonPointers:
                - /spec/replicas
              project: platform
              revisionHistoryLimit: 3
              sources:
              - chart: karpenter
                helm:
                  valueFiles:
                  - $values/values/karpenter.yaml
                repoURL: public.ecr.aws/karpenter
                targetRevision: 1.3.0
              - path: values
                ref: values
                repoURL: https://github.com/example/configs
                targetRevision: main
              syncPolicy:
                managedNamespaceMetadata:
                  labels:
                    istio-injection: disabled

            """,
            TestWorkspace.Text(result, "apps/karpenter.yaml"));
        Assert.Equal(1, result.Coverage.ForeignSources);
    }

    [Fact]
    public void Plugin_IsWrittenWithItsParameters()
    {
        using var workspace = new TestWorkspace();
        var source = ApplicationSource.Git("https://github.com/example/other", ".", "v1") with
        {
            Plugin = new("maker",
            [
                ApplicationPluginParameter.Of("version", "1"),
                ApplicationPluginParameter.OfList("files", "a.yaml", "b.yaml"),
                ApplicationPluginParameter.OfYaml("values", new() { ["on"] = "yes", ["list"] = new Yaml.Sequence { 1 } }),
            ]),
        };

        var result = workspace.Render(platform => platform.Application("made", source));

        Assert.Contains(
            """
                path: '.'
                plugin:
                  name: maker
                  parameters:
                  - name: version
                    string: '1'
                  - name: files
                    array:
                    - a.yaml
                    - b.yaml
                  - name: values
                    string: |
                      'on': 'yes'
                      list:
                      - 1
                repoURL: https://github.com/example/other

            """,
            TestWorkspace.Text(result, "apps/made.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://github.com/example/configs", "git@github.com:example/configs.git", true)]
    [InlineData("https://github.com/example/configs", "https://GitHub.com/Example/configs/", true)]
    [InlineData("ssh://git@git.example.com:2222/a/b", "https://git.example.com:2222/a/b.git", true)]
    [InlineData("https://github.com/example/configs", "https://github.com/example/other", false)]
    public void RepositoryUrls_AreComparedByWhatTheyName(string one, string other, bool same) =>
        Assert.Equal(same, RepositoryUrl.AreSame(one, other));
}
