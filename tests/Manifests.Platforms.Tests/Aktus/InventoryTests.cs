using System.Text;
using Manifests.Testing;

namespace Manifests.Platforms.Tests.Aktus;

/// <summary>What the trees of the variants hold, counted.</summary>
public sealed class InventoryTests
{
    private static readonly (string Kind, int Count)[] InBothModes =
    [
        ("VPC", 1), ("Subnet", 2), ("InternetGateway", 1), ("RouteTable", 1),
        ("FileSystem", 1), ("MountTarget", 2), ("Cluster", 1), ("OpenIDConnectProvider", 1), ("Addon", 1), ("AccessEntry", 1),
    ];

    [Fact]
    public void AwsObjects_OfAutoMode_AreThese() =>
        // Roles: cluster, nodes, deployer, EFS driver, metering, and what reads the two secrets.
        // Exports: VPC, two subnets, five of the cluster, the file system, the OIDC provider, the driver.
        AssertCounts(OnAktus.Default.Resources.Where(IsAws), [.. InBothModes, ("SecurityGroup", 1), ("Role", 6), ("FieldExport", 11)]);

    [Fact]
    public void AwsObjects_OfTraditionalMode_HaveANodeGroup() =>
        AssertCounts(OnAktus.Traditional.Resources.Where(IsAws), [.. InBothModes, ("SecurityGroup", 2), ("Role", 5), ("LaunchTemplate", 1), ("Nodegroup", 1), ("FieldExport", 12)]);

    // Section 7 of the acceptance list: 18 in Auto Mode, 21 with a node group, and one for each admin.
    [Theory]
    [InlineData(OnAktus.Created, 18)]
    [InlineData(OnAktus.Created + "additionalAdminUsers: [ann]\n", 19)]
    [InlineData(OnAktus.Created + "additionalAdminUsers: [ann, bob]\nadditionalAdminRoles: [ops]\n", 21)]
    [InlineData(OnAktus.CreatedWithNodes, 21)]
    [InlineData(OnAktus.CreatedWithNodes + "additionalAdminRoles: [ops]\n", 22)]
    public void AwsObjects_BesideExports_AreCounted(string settings, int count) =>
        Assert.Equal(count, OnAktus.With(settings).Resources.Count(static document => IsAws(document) && document.Kind != "FieldExport"));

    // The 16 outputs of the stack: what is decided here, what ACK copies, and the two instructions.
    [Fact]
    public void Outputs_AreAllSomewhere()
    {
        string[] outputs =
        [
            "VPCId", "PublicSubnets", "EKSClusterName", "EKSClusterEndpoint", "EKSClusterArn", "EFSFileSystemId", "EFSCSIDriverStatus",
            "OIDCProviderArn", "MarketplaceChartStatus", "AutoModeEnabled", "EKSClusterStatus", "APISecretsStatus", "HuggingFaceTokenStatus",
            "OpenAIAPIKeyStatus", "ConnectionInstructions", "NexusDashboardInstructions",
        ];
        var notes = OnAktus.Default.TextOf("NOTES.md");

        Assert.Equal(16, outputs.Length);
        Assert.All(outputs, output => Assert.Contains($"`{output}`", notes, StringComparison.Ordinal));
    }

    [Fact]
    public void TraditionalMode_ChangesTheseFiles()
    {
        const string Keys = "huggingFaceTokenSecret: aktus/hugging-face-token\nopenAiApiKeySecret: aktus/openai-api-key\n";
        const string Repository = "repositoryUrl: https://github.com/aktus-ai/aktus-platform-aws-marketplace\n";
        var changed = OnAktus.With(Repository + OnAktus.CreatedWithNodes + Keys).Tree.Files
            .Where(static file => file.Path != "NOTES.md" && !(OnAktus.Default.Tree.TryFind(file.Path, out var same) && same.Sha256 == file.Sha256));

        Snapshot.VerifyTree(changed.Select(static file => KeyValuePair.Create(file.Path, file.Bytes)));
    }

    [Fact]
    public void AwsObjects_AreAllInTheirNamespace() =>
        Assert.All(OnAktus.Default.Resources.Where(IsAws), static document => Assert.Equal("ack-system", document.Namespace));

    [Fact]
    public void ClusterObjects_OfAutoModeWithBothKeys_AreThese() => AssertCounts(
        OnAktus.Default.Resources.Where(IsOfPlatform),
        ("Namespace", 1), ("ServiceAccount", 3), ("StorageClass", 1), ("NodePool", 1), ("SecretStore", 1), ("ExternalSecret", 2),
        ("Role", 1), ("RoleBinding", 1), ("Job", 1));

    [Fact]
    public void ClusterObjects_OfTraditionalModeWithoutKey_AreThese() => AssertCounts(
        OnAktus.Traditional.Resources.Where(IsOfPlatform),
        ("Namespace", 1), ("ServiceAccount", 2), ("StorageClass", 1), ("Role", 1), ("RoleBinding", 1), ("Job", 1));

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
    [InlineData("eksClusterName: mine\nvpcCidr: 10.8.0.5/27\nresearchEndpoint: research.example.com:8080\nopenAiApiKeySecret: a\n")]
    public void EveryVariant_IsWithoutFinding_InBothPhases(string settings)
    {
        Assert.Empty(OnAktus.With(settings).Diagnostics);
        var second = settings.Contains("enableAutoMode: false\n", StringComparison.Ordinal)
            ? OnAktus.CreatedWithNodes + settings.Replace("enableAutoMode: false\n", "", StringComparison.Ordinal)
            : OnAktus.Created + settings;
        Assert.Empty(OnAktus.With(second).Diagnostics);
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
