using Manifests.Platforms.Tests.Rendering;
using Manifests.Testing;
using Manifests.Yaml;

namespace Manifests.Platforms.Tests.Aktus;

/// <summary>What ArgoCD syncs, when, and into which cluster.</summary>
public sealed class ApplicationTests
{
    private static readonly Dictionary<string, int> Waves = new(StringComparer.Ordinal)
    {
        ["ack-ec2"] = -6,
        ["ack-efs"] = -6,
        ["ack-eks"] = -6,
        ["ack-iam"] = -6,
        ["aktus-network"] = -5,
        ["aktus-roles"] = -4,
        ["aktus-storage"] = -4,
        ["aktus-cluster"] = -3,
        ["aktus-access"] = -2,
        ["aktus-outputs"] = -2,
        ["aktus-addons"] = -1,
        ["external-secrets"] = -1,
        ["marketplace-registry"] = -1,
        ["aktus"] = 0,
        ["aktus-platform"] = 0,
        ["aktus-ai-platform"] = 1,
        ["aktus-endpoint-check"] = 2,
    };

    private static IReadOnlyList<TreeDocument> Applications => OnAktus.Default.OfKind("Application");

    [Fact]
    public void Applications_AreTheseInTheseWaves() => Assert.Equal(
        Waves.Select(static entry => (entry.Key, entry.Value)).Order(),
        Applications.Select(static application => (application.Name, application.Wave())).Order());

    [Fact]
    public void Wave_WaitsForApplications()
    {
        var settings = OnAktus.Default.Resource("ConfigMap", "argocd-cm");

        Assert.Contains(
            "obj.status.health.status", settings.TextAt("data", "resource.customizations.health.argoproj.io_Application"), StringComparison.Ordinal);
        Assert.True(settings.Wave() < Applications.Min(static application => application.Wave()));
    }

    [Theory]
    [InlineData("Nodegroup", -2)]
    [InlineData("LaunchTemplate", -2)]
    [InlineData("MountTarget", -2)]
    [InlineData("FileSystem", 0)]
    public void Object_HasAWaveInsideOfItsApplication(string kind, int wave) =>
        Assert.All(OnAktus.Traditional.OfKind(kind), document => Assert.Equal(wave, document.Wave()));

    // An Application waits until all of its objects are healthy: nothing in it may need one that comes later.
    [Fact]
    public void NoObject_RefersToOneOfALaterApplication()
    {
        foreach (var rendered in (RenderedPlatform[])[OnAktus.Default, OnAktus.Traditional])
        {
            var waves = rendered.OfKind("Application").Where(static application => PathOf(application) is not null)
                .ToDictionary(static application => PathOf(application)!, static application => application.Wave(), StringComparer.Ordinal);
            var made = rendered.Tree.Files
                .Where(file => file.Path.StartsWith("ack/", StringComparison.Ordinal))
                .SelectMany(file => file.Documents.Select(document => (Document: document, Wave: waves[Folder(file.Path)])))
                .ToList();

            Assert.NotEmpty(made);
            Assert.All(made, user => Assert.All(
                References("", user.Document.Root),
                reference => Assert.Contains(made, used => IsMeant(reference, used.Document) && used.Wave <= user.Wave)));
        }
    }

    [Fact]
    public void EveryAckGroup_HasItsController() => Assert.Equal(
        OnAktus.Default.Resources.Select(static document => document.Group)
            .Where(static group => group.EndsWith(".services.k8s.aws", StringComparison.Ordinal))
            .Select(static group => "ack-" + group.Split('.')[0])
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        Applications.Select(static application => application.Name)
            .Where(static name => name.StartsWith("ack-", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("aktus-platform")]
    [InlineData("aktus-ai-platform")]
    [InlineData("external-secrets")]
    public void Platform_GoesToTheNewCluster(string application) => Assert.Equal(
        "aktus-platform-aktus-eks-cluster",
        OnAktus.Default.Resource("Application", application).TextAt("spec", "destination", "name"));

    [Theory]
    [InlineData("aktus-network")]
    [InlineData("aktus-storage")]
    [InlineData("aktus-cluster")]
    public void Infrastructure_StaysWhenItsFileGoes(string application)
    {
        var spec = OnAktus.Default.Resource("Application", application);

        Assert.Equal("false", spec.TextAt("spec", "syncPolicy", "automated", "prune"));
        Assert.Equal("https://kubernetes.default.svc", spec.TextAt("spec", "destination", "server"));
    }

    [Theory]
    [InlineData(true, "platform/overlays/auto-mode")]
    [InlineData(false, "platform/overlays/traditional")]
    public void Overlay_IsThatOfTheMode(bool autoMode, string path) => Assert.Equal(
        path, PathOf((autoMode ? OnAktus.Default : OnAktus.Traditional).Resource("Application", "aktus-platform")));

    [Fact]
    public void Overlay_BuildsToWhatThePlatformNeeds() => Assert.Equal(
        [
            "ExternalSecret/aws-openai-secret",
            "ExternalSecret/huggingface-credentials",
            "Namespace/aktus-ai-platform-dev",
            "NodePool/gpu-nodepool",
            "SecretStore/aws-secrets-manager",
            "ServiceAccount/aktus-ai-platform-sa",
            "ServiceAccount/aktus-secrets-reader",
            "StorageClass/efs-sc",
        ],
        Kustomize.Build(OnAktus.Default.Tree, "platform/overlays/auto-mode")
            .Select(static document => $"{document.Kind}/{document.Name}").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(OnAktus.CreatedWithNodes, "traditional", "Namespace ServiceAccount StorageClass")]
    [InlineData(OnAktus.CreatedWithNodes + "enableMarketplaceChart: false\n", "traditional", "Namespace StorageClass")]
    [InlineData(OnAktus.Created + "enableMarketplaceChart: false\n", "auto-mode", "Namespace NodePool StorageClass")]
    [InlineData(OnAktus.Created + "openAiApiKeySecret: a\n", "auto-mode",
        "ExternalSecret Namespace NodePool SecretStore ServiceAccount ServiceAccount StorageClass")]
    public void OverlayOfVariant_Builds(string settings, string overlay, string kinds) => Assert.Equal(
        kinds,
        string.Join(' ', Kustomize.Build(OnAktus.With(settings).Tree, "platform/overlays/" + overlay)
            .Select(static document => document.Kind).Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("", "knowledge-assistant")]
    [InlineData("openAiApiKeySecret: a\n", "research-is-there knowledge-assistant")]
    [InlineData("openAiApiKeySecret: a\nresearchEndpoint: r.example.com:8080\n", "research-is-there research-is-as-told knowledge-assistant")]
    public void EndpointCheck_LooksAtWhatThereIs(string settings, string steps)
    {
        var check = OnAktus.With(OnAktus.Created + settings).Resource("Job", "endpoint-check");
        var pod = (Mapping)check.At("spec", "template", "spec");

        Assert.Equal("PostSync", check.Annotation("argocd.argoproj.io/hook"));
        Assert.Equal(
            steps.Split(' '),
            ((Sequence)(pod["initContainers"] ?? new Sequence())).Concat((Sequence)pod["containers"]!).Select(static step => ((Mapping)step).TextOf("name")));
        if (steps.Contains("told", StringComparison.Ordinal))
        {
            Assert.Contains(
                "--for=jsonpath={.status.loadBalancer.ingress[0].hostname}=r.example.com",
                ((Sequence)pod["initContainers"]!).SelectMany(static step => ((Mapping)step)["args"]!.Texts()));
        }
    }

    [Fact]
    public void Outputs_AreWhatIsDecidedAndWhatAckCopies()
    {
        Assert.Equal(
            ["EFSCSIDriverStatus", "EFSFileSystemId", "EKSClusterArn", "EKSClusterEndpoint", "EKSClusterSecurityGroupId", "EKSClusterStatus", "OIDCIssuer", "OIDCProviderArn", "PublicSubnet1Id", "PublicSubnet2Id", "VPCId"],
            OnAktus.Default.OfKind("FieldExport").Select(static export => export.TextAt("spec", "to", "key")).Order(StringComparer.Ordinal));
        Assert.All(OnAktus.Default.OfKind("FieldExport"), static export => Assert.Single(
            OnAktus.Default.Resources,
            document => document.Kind == export.TextAt("spec", "from", "resource", "kind")
                && document.Name == export.TextAt("spec", "from", "resource", "name")
                && document.Group == export.TextAt("spec", "from", "resource", "group")));
        Testing.YamlAssert.Equivalent(
            """
            EKSClusterName: aktus-platform-aktus-eks-cluster
            AutoModeEnabled: 'false'
            MarketplaceChartStatus: enabled
            APISecretsStatus: disabled
            HuggingFaceTokenStatus: disabled
            OpenAIAPIKeyStatus: disabled
            """,
            OnAktus.Traditional.Resource("ConfigMap", "platform-info").At("data"));
    }

    private static string? PathOf(TreeDocument application) =>
        application.Object?.MappingOf("spec")?.MappingOf("source")?.TextOf("path");

    private static string Folder(string path) => path[..path.LastIndexOf('/')];

    // 'nodeRoleRef' means a Role, 'gatewayRef' an InternetGateway.
    private static bool IsMeant((string Field, string Name) reference, TreeDocument document)
    {
        var kind = reference.Field.TrimEnd('s')[..^"Ref".Length];
        return document.Name == reference.Name
            && (kind.EndsWith(document.Kind!, StringComparison.OrdinalIgnoreCase) || document.Kind!.EndsWith(kind, StringComparison.OrdinalIgnoreCase));
    }

    private static IEnumerable<(string Field, string Name)> References(string field, Node node) => node switch
    {
        Mapping map when map.MappingOf("resource") is { } source && source.TextOf("kind") is { } kind && source.TextOf("name") is { } exported =>
            [(kind + "Ref", exported)],
        Mapping map when map.MappingOf("from") is { Count: 1 } from && from.TextOf("name") is { } name => [(field, name)],
        Mapping map => map.SelectMany(static entry => References(entry.Key, entry.Value)),
        Sequence list => list.SelectMany(item => References(field, item)),
        _ => [],
    };
}
