using Manifests.Models;
using Manifests.Platforms.Aktus;
using Manifests.Platforms.Tests.Rendering;
using Manifests.Testing;
using Manifests.Yaml;

namespace Manifests.Platforms.Tests.Aktus;

/// <summary>
/// What the platform tells of its own tree: a sentence for each thing that could go wrong. That its own trees have none of them is
/// in <see cref="InventoryTests"/>.
/// </summary>
public sealed class AktusReviewTests
{
    private const string Ack = "services.k8s.aws/v1alpha1";

    [Theory]
    [InlineData("10.0.0.0/24", "10.0.1.0/24", "b", "")]
    [InlineData("10.1.0.0/24", "10.0.1.0/24", "b",
        "MAN5360 the subnet 'one' has the addresses 10.1.0.0/24, which are not inside of the VPC's 10.0.0.0/16. Cut it from the VPC's block.")]
    [InlineData("10.0.0.0/23", "10.0.1.0/24", "b",
        "MAN5361 the subnets 'one' and 'two' share addresses: 10.0.0.0/23 and 10.0.1.0/24. Give each a block of its own.")]
    [InlineData("10.0.0.0/24", "10.0.1.0/24", "a",
        "MAN5362 the subnets are in 1 availability zones, and EKS wants at least 2. Put one of them into another zone.")]
    public void Subnets_HaveToFit(string one, string two, string zone, string sentence) => Assert.Equal(
        sentence.Length == 0 ? [] : [sentence],
        Told(
            "",
            Of("ec2", "VPC", "vpc", "{ cidrBlocks: [10.0.0.0/16] }"),
            Of("ec2", "Subnet", "one", $"{{ cidrBlock: {one}, availabilityZone: us-east-1a }}"),
            Of("ec2", "Subnet", "two", $"{{ cidrBlock: {two}, availabilityZone: us-east-1{zone} }}")).Where(IsOf("MAN5360", "MAN5361", "MAN5362")));

    [Theory]
    [InlineData("", 0, "")]
    [InlineData("", 1, "1 rules; expected 0")]
    [InlineData(OnAktus.Created, 1, "")]
    [InlineData(OnAktus.Created, 0, "0 rules; expected 1")]
    [InlineData(OnAktus.CreatedWithNodes, 2, "2 rules; expected 1")]
    public void Nfs_HasOneRuleInEachMode(string settings, int rules, string words)
    {
        var groups = Enumerable.Range(0, rules).Select(static number =>
            Of("ec2", "SecurityGroup", "g" + number, "{ name: g, description: d, ingressRules: [{ ipProtocol: tcp, fromPort: 2049, toPort: 2049 }] }"));

        Assert.Equal(
            words.Length == 0
                ? []
                : [$"MAN5363 the tree lets NFS (port 2049) in by {words}, from the group that the nodes of this mode carry. "
                    + "Mend the security group of the file system."],
            Told(settings, [.. groups]).Where(IsOf("MAN5363")));
    }

    [Theory]
    [InlineData("ipRanges: [{ cidrIP: 0.0.0.0/0 }]", "0.0.0.0/0")]
    [InlineData("ipv6Ranges: [{ cidrIPv6: '::/0' }]", "::/0")]
    [InlineData("ipRanges: [{ cidrIP: 10.0.0.0/8 }]", null)]
    public void InboundFromEverywhere_IsTold(string range, string? told) => Assert.Equal(
        told is null ? [] : [$"MAN5364 the security group 'g' lets {told} in. Name a group or a smaller block."],
        Told("", Of("ec2", "SecurityGroup", "g", $"{{ name: g, description: d, ingressRules: [{{ ipProtocol: tcp, {range} }}] }}"))
            .Where(IsOf("MAN5364")));

    [Theory]
    [InlineData("enableAutoMode: false", "eks", "Cluster", "{ computeConfig: { enabled: false } }", "'computeConfig' belongs to Auto Mode, and enableAutoMode is false")]
    [InlineData("enableAutoMode: false", "iam", "Role", "{ policies: ['arn:aws:iam::aws:policy/AmazonEKSComputePolicy'] }",
        "'arn:aws:iam::aws:policy/AmazonEKSComputePolicy' belongs to Auto Mode, and enableAutoMode is false")]
    [InlineData("", "eks", "Nodegroup", "{}", "Nodegroup 'ack-system/x' belongs to a node group, and enableAutoMode is true")]
    [InlineData("", "ec2", "LaunchTemplate", "{}", "LaunchTemplate 'ack-system/x' belongs to a node group, and enableAutoMode is true")]
    public void PartOfTheOtherMode_IsTold(string settings, string service, string kind, string spec, string words) => Assert.Equal(
        [$"MAN5365 {words}. Leave it out in this mode."],
        Told(settings, Of(service, kind, "x", spec)).Where(IsOf("MAN5365")));

    [Fact]
    public void NodePool_IsOfAutoModeOnly()
    {
        Assert.Contains(
            "MAN5365 NodePool 'gpu-nodepool' belongs to Auto Mode, and enableAutoMode is false. Leave it out in this mode.",
            Told("enableAutoMode: false", GpuNodePool.Make()));
        Assert.DoesNotContain(Told("", GpuNodePool.Make()), static told => told.Contains("NodePool", StringComparison.Ordinal));
    }

    [Fact]
    public void FlagsOfAutoMode_AreTakenTogether() => Assert.Equal(
        [
            "MAN5366 the cluster is in Auto Mode, and 'kubernetesNetworkConfig.elasticLoadBalancing.enabled' is not true; EKS takes its three flags only together. Set it to true.",
            "MAN5366 the cluster is in Auto Mode, and 'storageConfig.blockStorage.enabled' is not true; EKS takes its three flags only together. Set it to true.",
        ],
        Told("", Of("eks", "Cluster", "x", "{ computeConfig: { enabled: true }, storageConfig: { blockStorage: { enabled: false } } }"))
            .Where(IsOf("MAN5366")).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("{ encrypted: true, throughputMode: provisioned, provisionedThroughputInMiBps: 50 }", "")]
    [InlineData("{ encrypted: false }", "MAN5367 the file system 'x' is not encrypted, and that cannot be changed later. Set 'encrypted' to true.")]
    [InlineData("{ encrypted: true, throughputMode: provisioned }",
        "MAN5368 the file system 'x' has provisioned throughput without 'provisionedThroughputInMiBps'. Set it.")]
    public void FileSystem_IsEncryptedAndHasItsThroughput(string spec, string sentence) => Assert.Equal(
        sentence.Length == 0 ? [] : [sentence],
        Told("", Of("efs", "FileSystem", "x", spec)).Where(IsOf("MAN5367", "MAN5368")));

    [Fact]
    public void OtherFileSystem_IsToldInClassAndChart()
    {
        var storage = new UntypedResource("storage.k8s.io/v1", "StorageClass", "efs-sc")
        {
            Content = new Mapping { { "provisioner", "efs.csi.aws.com" }, { "parameters", new Mapping { { "fileSystemId", "fs-1" } } } },
        };
        var chart = new ArgoApplication("chart", ApplicationSource.Helm("r", "c", "1.0.0") with
        {
            Values = new() { ["svc"] = new Mapping { ["alias"] = new Mapping { ["efs"] = new Mapping { ["fileSystemId"] = "fs-2" } } } },
        });

        Assert.Equal(
            [
                "MAN5369 'parameters.fileSystemId' names the file system fs-1, and created.fileSystemId is fs-0123456789abcdef0. Take the setting in both places.",
                "MAN5369 'svc.alias.efs.fileSystemId' names the file system fs-2, and created.fileSystemId is fs-0123456789abcdef0. Take the setting in both places.",
            ],
            Told(OnAktus.Created, storage, chart).Where(IsOf("MAN5369")).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("system:serviceaccount:kube-system:efs-csi-controller-sa", "oidc", false)]
    [InlineData("system:serviceaccount:kube-system:efs-csi-node-sa", "oidc", true)]
    [InlineData("system:serviceaccount:kube-system:efs-csi-controller-sa", "https://oidc", true)]
    public void DriverRole_HasToTrustTheDriver(string subject, string issuer, bool isTold)
    {
        var trust = $"'{{\"StringEquals\":{{\"{issuer}:sub\":\"{subject}\"}}}}'";
        Assert.Equal(
            isTold
                ? ["MAN5370 the role 'csi' of the add-on 'x' does not trust its service account: expected 'system:serviceaccount:kube-system:efs-csi-controller-sa' for the subject of the issuer without 'https://'. Mend the trust policy."]
                : [],
            Told(
                OnAktus.Created,
                Of("iam", "Role", "csi", $"{{ assumeRolePolicyDocument: {trust} }}"),
                Of("eks", "Addon", "x", "{ name: aws-efs-csi-driver, serviceAccountRoleRef: { from: { name: csi } } }")).Where(IsOf("MAN5370")));
    }

    [Theory]
    [InlineData("API", null)]
    [InlineData("API_AND_CONFIG_MAP", null)]
    [InlineData("CONFIG_MAP", "CONFIG_MAP")]
    public void AccessEntries_NeedTheirMode(string mode, string? told) => Assert.Equal(
        told is null ? [] : [$"MAN5371 the cluster's authenticationMode is {told}, and access entries count with API and API_AND_CONFIG_MAP only. Choose one of them."],
        Told("", Of("eks", "Cluster", "x", $"{{ accessConfig: {{ authenticationMode: {mode} }} }}")).Where(IsOf("MAN5371")));

    [Fact]
    public void Keys_AreThereWhenTheyAreDeclared()
    {
        var secret = new UntypedResource("external-secrets.io/v1", "ExternalSecret", "aws-openai-secret", "x");
        Assert.Equal(
            [
                "MAN5372 the ExternalSecret 'aws-openai-secret' is there, and openAiApiKeySecret is not declared. Render it exactly when the key is declared.",
                "MAN5372 the ExternalSecret 'huggingface-credentials' is missing, and huggingFaceTokenSecret is declared. Render it exactly when the key is declared.",
            ],
            Told(OnAktus.Created + "huggingFaceTokenSecret: a", secret).Where(IsOf("MAN5372")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void TaintThatNoGpuPodTolerates_IsTold()
    {
        var pool = new UntypedResource("karpenter.sh/v1", "NodePool", "gpus")
        {
            Content = Json.Read("{ spec: { template: { spec: { taints: [{ key: gpu, effect: NoSchedule }] } } } }"),
        };
        Assert.Equal(
            ["MAN5373 the pool 'gpus' has the taint 'gpu', and the GPU pods of the chart tolerate 'nvidia.com/gpu' only. Take that key."],
            Told("", pool).Where(IsOf("MAN5373")));
    }

    [Fact]
    public void MissingOutputs_AreTold()
    {
        var told = Told(OnAktus.Created).Where(IsOf("MAN5374")).ToArray();

        Assert.Equal(15, told.Length);
        Assert.Contains(
            "MAN5374 the stack's output 'EFSCSIDriverStatus' is neither in the ConfigMap 'platform-info' nor copied into it by a FieldExport. Add it to the outputs.",
            told);
    }

    [Fact]
    public void AdminWithoutEntry_IsTold() => Assert.Equal(
        [
            "MAN5375 no access entry makes 'arn:aws:iam::111122223333:role/aktus-platform-aktus-deployer-role' an admin of the cluster. Add one.",
            "MAN5375 no access entry makes 'arn:aws:iam::111122223333:user/bob' an admin of the cluster. Add one.",
        ],
        Told("additionalAdminUsers: [ann, bob]", Of("eks", "AccessEntry", "ann", "{ principalARN: 'arn:aws:iam::111122223333:user/ann' }"))
            .Where(IsOf("MAN5375")).Order(StringComparer.Ordinal));

    private static Func<string, bool> IsOf(params string[] ids) => told => ids.Contains(told[..7], StringComparer.Ordinal);

    private static UntypedResource Of(string service, string kind, string name, string spec) =>
        new($"{service}.{Ack}", kind, name, "ack-system") { Content = Json.Read($"{{ spec: {spec} }}") };

    private static string[] Told(string settings, params Resource[] resources)
    {
        var definition = PlatformDefinition.For<AktusSettings>("aktus", bound => new SketchedAktus(bound, platform =>
        {
            foreach (var (resource, at) in resources.Select(static (resource, at) => (resource, at)))
            {
                platform.Component("x").Add($"{at}.yaml", resource);
            }
        }));
        return [.. RenderedPlatform.With(definition, OnAktus.Text(settings)).Diagnostics.Select(static found => $"{found.Descriptor.Id} {found.Message}")];
    }
}
