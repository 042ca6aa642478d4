using System.Text;
using Manifests.Diagnostics;

namespace Manifests.Platforms.Tests.KubeflowOnEks;

/// <summary>What the default tree holds, counted.</summary>
public sealed class InventoryTests
{
    [Fact]
    public void AwsObjects_AreThese() => AssertCounts(
        OnEks.Default.Resources.Where(IsAws),
        ("VPC", 1), ("Subnet", 6), ("InternetGateway", 1), ("ElasticIPAddress", 1), ("NATGateway", 1), ("RouteTable", 2),
        ("FlowLog", 1), ("LogGroup", 1),
        ("Cluster", 1), ("Nodegroup", 1), ("OpenIDConnectProvider", 1),
        ("FieldExport", 1), ("Bucket", 1), ("Repository", 1),
        // Flow logs, cluster, nodes, pipelines, Karpenter's nodes and controller, load balancers, Triton; and the image build,
        // which is one more than the roadmap's 28 objects: its Job may not run without.
        ("Role", 9));

    [Fact]
    public void AwsObjects_AreAllInTheirNamespace() =>
        Assert.All(OnEks.Default.Resources.Where(IsAws), static document => Assert.Equal("ack-system", document.Namespace));

    [Fact]
    public void ClusterObjects_AreThese() => AssertCounts(
        OnEks.Default.Resources.Where(static document => !IsAws(document) && document.Kind != "Application"),
        // Kubeflow and Triton.
        ("Namespace", 2),
        // Pipelines, Triton, image build.
        ("ServiceAccount", 3),
        ("ClusterRole", 1), ("ClusterRoleBinding", 1), ("NetworkPolicy", 1),
        ("NodePool", 2), ("EC2NodeClass", 1),
        // Proxy, stack outputs, ArgoCD's health of Applications. That of Kubeflow is made by kustomize.
        ("ConfigMap", 3),
        ("Pod", 1), ("Job", 1),
        // Typed in place of the roadmap's chart of Triton.
        ("Deployment", 1), ("Service", 1), ("Ingress", 1));

    [Fact]
    public void EveryFinding_IsAbsent() => Assert.Empty(OnEks.Default.Diagnostics);

    [Theory]
    [InlineData("infra/manifests/kubeflow/namespace.yaml")]
    [InlineData("infra/manifests/kubeflow/rbac.yaml")]
    [InlineData("infra/manifests/kubeflow/network-policy.yaml")]
    [InlineData("infra/manifests/kubeflow/kustomization.yaml")]
    [InlineData("infra/manifests/argocd/kubeflow-app.yaml")]
    [InlineData("infra/manifests/nginx-proxy.yaml")]
    public void StatedFile_IsInItsPlace(string path) => Assert.True(OnEks.Default.Tree.TryFind(path, out _));

    [Fact]
    public void Account_IsOnlyAParameter()
    {
        var rendered = OnEks.With("", accountId: "444455556666");

        var texts = string.Concat(rendered.Tree.Files.Select(static file => Encoding.UTF8.GetString(file.Bytes.Span)));
        Assert.DoesNotContain(OnEks.AccountId, texts, StringComparison.Ordinal);
        Assert.DoesNotContain("ACCOUNT_ID", texts, StringComparison.Ordinal);
        Assert.Contains("arn:aws:iam::444455556666:role/KubeflowPipelineExecutionRole", texts, StringComparison.Ordinal);
    }

    [Fact]
    public void Namespace_HasNoMesh()
    {
        var texts = NodeTexts.Of(OnEks.Default.Resource("Namespace", "kubeflow").Root);

        Assert.DoesNotContain("istio", texts, StringComparison.Ordinal);
    }

    [Fact]
    public void Notes_TellEverySetting()
    {
        var notes = OnEks.Default.TextOf("infra/NOTES.md");
        var reader = new SettingsReader(new Yaml.Mapping(), new DiagnosticBag());
        _ = Bound<Platforms.KubeflowOnEks.KubeflowOnEksSettings>(reader);

        Assert.All(reader.KnownKeys, key => Assert.Contains($"`{key}`", notes, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("lets DNS out over UDP only")]
    [InlineData("may write Secrets in every namespace")]
    [InlineData("matches nothing in the folder")]
    [InlineData("`triton-inference-image-build`")]
    public void Notes_TellWhatTheTreeCannotMend(string words) =>
        Assert.Contains(words, OnEks.Default.TextOf("infra/NOTES.md"), StringComparison.Ordinal);

    private static T Bound<T>(SettingsReader reader)
        where T : ISettings<T> => T.Bind(reader);

    private static bool IsAws(TreeDocument document) => document.Group.EndsWith("services.k8s.aws", StringComparison.Ordinal);

    private static void AssertCounts(
        IEnumerable<TreeDocument> documents, params (string Kind, int Count)[] expected) => Assert.Equal(
        expected.Order(),
        documents.CountBy(static document => document.Kind).Select(static kind => (kind.Key, kind.Value)).Order());
}
