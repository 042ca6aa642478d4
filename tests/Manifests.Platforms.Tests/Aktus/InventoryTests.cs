using System.Text;
using Manifests.Testing;

namespace Manifests.Platforms.Tests.Aktus;

/// <summary>What the trees of the variants hold, counted.</summary>
public sealed class InventoryTests
{
    private static readonly (string Kind, int Count)[] InBothModes =
    [
        ("VPC", 1), ("Subnet", 2), ("InternetGateway", 1), ("RouteTable", 1),
        ("SecurityGroup", 1), ("FileSystem", 1), ("MountTarget", 2),
        ("Cluster", 1), ("OpenIDConnectProvider", 1), ("Addon", 1), ("AccessEntry", 1),
        // VPC, two subnets, three of the cluster, its issuer, the file system, the OIDC provider.
        ("FieldExport", 9),
    ];

    [Fact]
    public void AwsObjects_OfAutoMode_AreThese() =>
        // Cluster, nodes, deployer, EFS driver, metering, and what reads the two secrets.
        AssertCounts(OnAktus.Default.Resources.Where(IsAws), [.. InBothModes, ("Role", 6)]);

    [Fact]
    public void AwsObjects_OfTraditionalMode_HaveANodeGroup() =>
        AssertCounts(OnAktus.Traditional.Resources.Where(IsAws), [.. InBothModes, ("Role", 5), ("Nodegroup", 1)]);

    [Fact]
    public void AwsObjects_AreAllInTheirNamespace() =>
        Assert.All(OnAktus.Default.Resources.Where(IsAws), static document => Assert.Equal("ack-system", document.Namespace));

    [Fact]
    public void ClusterObjects_OfAutoModeWithBothKeys_AreThese() => AssertCounts(
        OnAktus.Default.Resources.Where(IsOfPlatform),
        ("Namespace", 1), ("ServiceAccount", 2), ("StorageClass", 1), ("NodePool", 1), ("SecretStore", 1), ("ExternalSecret", 2));

    [Fact]
    public void ClusterObjects_OfTraditionalModeWithoutKey_AreThese() => AssertCounts(
        OnAktus.Traditional.Resources.Where(IsOfPlatform), ("Namespace", 1), ("ServiceAccount", 1), ("StorageClass", 1));

    [Fact]
    public void BeforeAwsCreated_OnlyTheInfrastructureIsThere()
    {
        var rendered = OnAktus.With("");

        Assert.Empty(rendered.Diagnostics);
        Assert.DoesNotContain(rendered.Resources, IsOfPlatform);
        Assert.Empty(rendered.OfKind("OpenIDConnectProvider"));
        Assert.Empty(rendered.OfKind("Addon"));
        Assert.DoesNotContain(rendered.OfKind("Application"), static document => document.Name is "aktus-platform" or "aktus-ai-platform");
        Assert.Contains("They are not set, so this tree has the infrastructure only", rendered.TextOf("NOTES.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("enableAutoMode: false\n")]
    [InlineData("enableAutoMode: false\nkeyPairName: ops\nnumberOfNodes: 1\nnodeInstanceType: g4dn.2xlarge\n")]
    [InlineData("huggingFaceTokenSecret: aktus/hf\n")]
    [InlineData("openAiApiKeySecret: aktus/openai\n")]
    [InlineData("huggingFaceTokenSecret: aktus/keys\nopenAiApiKeySecret: aktus/keys\n")]
    [InlineData("enableMarketplaceChart: false\n")]
    [InlineData("enableMarketplaceChart: false\nenableAutoMode: false\n")]
    [InlineData("additionalAdminUsers: [ann]\nadditionalAdminRoles: [ops, audit]\n")]
    [InlineData("eksVersion: \"1.29\"\n")]
    [InlineData("eksClusterName: mine\nvpcCidr: 10.8.0.5/27\nresearchEndpoint: research.example.com:8080\n")]
    public void EveryVariant_IsWithoutFinding_InBothPhases(string settings)
    {
        Assert.Empty(OnAktus.With(settings).Diagnostics);
        Assert.Empty(OnAktus.With(OnAktus.Created + settings).Diagnostics);
    }

    [Fact]
    public void CommittedEnvironment_IsWithoutFinding() => Assert.Empty(OnAktus.Default.Diagnostics);

    [Fact]
    public void Account_IsOnlyAParameter()
    {
        var settings = OnAktus.Text(OnAktus.Created).Replace(OnAktus.AccountId, "444455556666", StringComparison.Ordinal);

        var rendered = RenderedPlatform.With(OnAktus.Definition, settings);

        var texts = string.Concat(rendered.Tree.Files.Select(static file => Encoding.UTF8.GetString(file.Bytes.Span)));
        Assert.DoesNotContain(OnAktus.AccountId, texts, StringComparison.Ordinal);
        // The foreign account that the chart's default names.
        Assert.DoesNotContain("539247452833", texts, StringComparison.Ordinal);
        Assert.Contains("arn:aws:iam::444455556666:role/aktus-platform-aktus-metering-role", texts, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Lambda")]
    [InlineData("eks-connector")]
    [InlineData("lambda.amazonaws.com")]
    public void Lambda_IsNotInTheManifests(string word) => Assert.DoesNotContain(
        OnAktus.Default.Tree.Files.Where(static file => file.Path.EndsWith(".yaml", StringComparison.Ordinal)),
        file => Encoding.UTF8.GetString(file.Bytes.Span).Contains(word, StringComparison.Ordinal));

    [Fact]
    public void Secret_IsNowhere()
    {
        Assert.Empty(OnAktus.Default.OfKind("Secret"));
        Assert.DoesNotContain(
            OnAktus.Default.OfKind("ConfigMap"),
            static document => document.Name == "platform-info" && KubeflowOnEks.NodeTexts.Of(document.Root).Contains("aktus/", StringComparison.Ordinal));
    }

    private static bool IsAws(TreeDocument document) => document.Group.EndsWith("services.k8s.aws", StringComparison.Ordinal);

    // What is for ArgoCD or ACK lives in their namespaces.
    private static bool IsOfPlatform(TreeDocument document) =>
        !IsAws(document) && document.Kind != "Application" && document.Namespace is not ("argocd" or "ack-system");

    private static void AssertCounts(
        IEnumerable<TreeDocument> documents, params (string Kind, int Count)[] expected) => Assert.Equal(
        expected.Order(),
        documents.CountBy(static document => document.Kind).Select(static kind => (kind.Key, kind.Value)).Order());
}
