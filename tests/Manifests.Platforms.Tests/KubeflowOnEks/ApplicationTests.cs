using Manifests.Platforms.Tests.Rendering;
using Manifests.Yaml;

namespace Manifests.Platforms.Tests.KubeflowOnEks;

/// <summary>What ArgoCD syncs, and when.</summary>
public sealed class ApplicationTests
{
    private static readonly Dictionary<string, int> Waves = new(StringComparer.Ordinal)
    {
        ["ack-cloudwatchlogs"] = -6,
        ["ack-ec2"] = -6,
        ["ack-ecr"] = -6,
        ["ack-eks"] = -6,
        ["ack-iam"] = -6,
        ["ack-s3"] = -6,
        ["platform-network"] = -5,
        ["platform-cluster"] = -4,
        ["addon-roles"] = -4,
        ["aws-load-balancer-controller"] = -3,
        ["gpu-operator"] = -3,
        ["karpenter"] = -3,
        ["secrets-store-csi-driver"] = -3,
        ["secrets-store-csi-driver-provider-aws"] = -3,
        ["kubeflow-iam"] = -2,
        ["node-pools"] = -2,
        ["triton-aws"] = -2,
        ["kubeflow-on-eks"] = 0,
        ["kubeflow-pipelines"] = 1,
        ["model-bucket"] = 2,
        ["triton-server"] = 3,
        ["nginx-proxy"] = 4,
    };

    private static IReadOnlyList<TreeDocument> Applications => OnEks.Default.OfKind("Application");

    [Fact]
    public void Applications_AreTheseInTheseWaves() => Assert.Equal(
        Waves.Select(static entry => (entry.Key, entry.Value)).Order(),
        Applications.Select(static application => (application.Name, application.Wave())).Order());

    [Fact]
    public void Wave_WaitsForApplications()
    {
        var settings = OnEks.Default.Resource("ConfigMap", "argocd-cm");

        var health = settings.TextAt("data", "resource.customizations.health.argoproj.io_Application");
        Assert.Contains("obj.status.health.status", health, StringComparison.Ordinal);
        Assert.True(settings.Wave() < Applications.Min(static application => application.Wave()));
    }

    [Fact]
    public void Root_ReadsEveryOtherApplication()
    {
        var folders = ((Sequence)OnEks.Default.Resource("Application", "kubeflow-on-eks").At("spec", "sources"))
            .Select(static source => ((Mapping)source).TextOf("path")!).ToArray();

        var outside = OnEks.Default.Tree.Files
            .Where(static file => file.Documents.Any(IsChild))
            .Where(file => !folders.Contains(file.Path[..file.Path.LastIndexOf('/')], StringComparer.Ordinal));

        Assert.Empty(outside);
    }

    [Fact]
    public void FolderOfKubeflow_HoldsNoApplication() => Assert.DoesNotContain(
        OnEks.Default.Tree.Files,
        static file => file.Path.StartsWith("infra/manifests/kubeflow/", StringComparison.Ordinal)
            && file.Documents.Any(static document => document.Kind == "Application"));

    [Theory]
    [InlineData("gpu-operator", "gpu-operator", "v25.3.2")]
    [InlineData("aws-load-balancer-controller", "aws-load-balancer-controller", "1.11.0")]
    [InlineData("karpenter", "karpenter", "1.3.0")]
    [InlineData("secrets-store-csi-driver", "secrets-store-csi-driver", "1.4.6")]
    public void Addon_IsPinned(string application, string chart, string version)
    {
        var source = OnEks.Default.Resource("Application", application).At("spec", "source");

        Assert.Equal((chart, version), (((Mapping)source).TextOf("chart"), ((Mapping)source).TextOf("targetRevision")));
    }

    [Fact]
    public void EveryAckGroup_HasItsController()
    {
        var services = OnEks.Default.Resources.Select(static document => document.Group)
            .Where(static group => group.EndsWith(".services.k8s.aws", StringComparison.Ordinal))
            .Select(static group => "ack-" + group.Split('.')[0])
            .Distinct(StringComparer.Ordinal);

        Assert.All(services, static controller => Assert.Contains(Applications, application => application.Name == controller));
    }

    [Fact]
    public void AnotherRepository_IsReadByEveryApplicationOfTheTree()
    {
        var rendered = OnEks.With("repositoryUrl: https://git.example.com/platform.git\nrevision: v2\n");

        var texts = string.Concat(rendered.OfKind("Application").Select(static document => NodeTexts.Of(document.Root)));
        Assert.DoesNotContain("aws-samples", texts, StringComparison.Ordinal);
        Assert.Contains("https://git.example.com/platform.git\ntargetRevision\nv2\n", texts, StringComparison.Ordinal);
    }
    private static bool IsChild(TreeDocument document) => document is { Kind: "Application", Name: not "kubeflow-on-eks" };
}
