using Manifests.Platforms.Tests.Rendering;

namespace Manifests.Platforms.Tests.KubeflowOnEks;

/// <summary>What kustomize makes of the tree. Skipped where there is no kubectl.</summary>
public sealed class BuildTests
{
    [Fact]
    public void Kubeflow_BuildsToSixObjects()
    {
        var built = Kustomize.Build(OnEks.Default.Tree, "infra/manifests/kubeflow");

        Assert.Equal(
            [
                "ClusterRole kubeflow-pipeline-runner",
                "ClusterRoleBinding kubeflow-pipeline-runner",
                "ConfigMap kubeflow/kubeflow-config-27222fh8g9",
                "Namespace kubeflow",
                "NetworkPolicy kubeflow/allow-kubeflow-internal",
                "ServiceAccount kubeflow/kubeflow-pipeline-runner",
            ],
            built.Select(static document => document.Name.Length == 0 ? "" : Say(document)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryKustomization_Builds()
    {
        var folders = OnEks.Default.Tree.Files
            .Where(static file => file.Role == TreeFileRole.Kustomization)
            .Select(static file => file.Path[..file.Path.LastIndexOf('/')]);

        Assert.All(folders, static folder => Assert.NotEmpty(Kustomize.Build(OnEks.Default.Tree, folder)));
    }

    private static string Say(TreeDocument document) =>
        $"{document.Kind} {(document.Namespace is { } scope ? scope + "/" : "")}{document.Name}";
}
