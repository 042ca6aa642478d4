using Manifests.Platforms.Tests.Rendering;
using Manifests.Testing;
using Manifests.Yaml;

namespace Manifests.Platforms.Tests.Aktus;

/// <summary>The cluster in both modes, its nodes and its roles.</summary>
public sealed class ClusterTests
{
    [Fact]
    public void AutoMode_IsSaidByItsThreeFlags() => YamlAssert.Equivalent(
        """
        name: aktus-platform-aktus-eks-cluster
        version: '1.31'
        roleRef: { from: { name: aktus-cluster } }
        accessConfig: { authenticationMode: API }
        bootstrapSelfManagedAddons: false
        computeConfig:
          enabled: true
          nodePools: [general-purpose, system]
          nodeRoleARN: arn:aws:iam::111122223333:role/aktus-platform-aktus-eks-automode-node-role
        kubernetesNetworkConfig: { elasticLoadBalancing: { enabled: true } }
        storageConfig: { blockStorage: { enabled: true } }
        logging: { clusterLogging: [{ enabled: true, types: [api, audit] }] }
        resourcesVPCConfig:
          endpointPrivateAccess: true
          endpointPublicAccess: true
          subnetRefs: [{ from: { name: aktus-public-1 } }, { from: { name: aktus-public-2 } }]
        """,
        OnAktus.Default.Resource("Cluster", "aktus-cluster").At("spec"));

    [Fact]
    public void NodeRoleOfAutoMode_IsThatOfTheTree() => Assert.Equal(
        "arn:aws:iam::111122223333:role/" + OnAktus.Default.Resource("Role", "aktus-nodes").TextAt("spec", "name"),
        OnAktus.Default.Resource("Cluster", "aktus-cluster").TextAt("spec", "computeConfig", "nodeRoleARN"));

    [Theory]
    [InlineData("computeConfig")]
    [InlineData("kubernetesNetworkConfig")]
    [InlineData("storageConfig")]
    [InlineData("bootstrapSelfManagedAddons")]
    public void TraditionalMode_SaysNothingOf(string field)
    {
        Assert.True(((Mapping)OnAktus.Default.Resource("Cluster", "aktus-cluster").At("spec")).ContainsKey(field));
        Assert.False(((Mapping)OnAktus.Traditional.Resource("Cluster", "aktus-cluster").At("spec")).ContainsKey(field));
    }

    [Fact]
    public void NodeGroup_HasOneTypeAndAFixedSize() => YamlAssert.Equivalent(
        """
        name: aktus-platform-aktus-nodes
        clusterRef: { from: { name: aktus-cluster } }
        nodeRoleRef: { from: { name: aktus-nodes } }
        subnetRefs: [{ from: { name: aktus-public-1 } }, { from: { name: aktus-public-2 } }]
        amiType: AL2_x86_64
        capacityType: ON_DEMAND
        instanceTypes: [g4dn.xlarge]
        launchTemplate: { name: aktus-platform-aktus-nodes }
        scalingConfig: { minSize: 5, maxSize: 5, desiredSize: 5 }
        """,
        OnAktus.With(OnAktus.CreatedWithNodes + "nodeInstanceType: g4dn.xlarge\nnumberOfNodes: 5\n").Resource("Nodegroup", "aktus-nodes").At("spec"));

    // Trap: the stack's security group of nodes is on no node.
    [Fact]
    public void LaunchTemplate_AttachesBothGroups_AndHasVolumeAndKey() => YamlAssert.Equivalent(
        """
        name: aktus-platform-aktus-nodes
        data:
          securityGroupIDs: [sg-0123456789abcdef0, sg-0fedcba9876543210]
          keyName: ops-key
          blockDeviceMappings:
          - { deviceName: /dev/xvda, ebs: { volumeSize: 120, volumeType: gp3, encrypted: true, deleteOnTermination: true } }
        """,
        OnAktus.With(OnAktus.CreatedWithNodes + "nodeVolumeSize: 120\nkeyPairName: ops-key\n").Resource("LaunchTemplate", "aktus-nodes").At("spec"));

    [Fact]
    public void NodeGroup_WaitsForTheIdOfItsSecurityGroup()
    {
        var first = OnAktus.With("enableAutoMode: false\n");

        Assert.Empty(first.OfKind("Nodegroup"));
        Assert.Empty(first.OfKind("LaunchTemplate"));
        Assert.Equal(".status.id", first.Resource("FieldExport", "aktus-eksnodesecuritygroupid").TextAt("spec", "from", "path"));
    }

    [Fact]
    public void NodeSecurityGroup_LetsNodesReachEverythingAndEachOther()
    {
        YamlAssert.Equivalent(
            """
            name: aktus-platform-aktus-eks-node-sg
            description: Security group for the nodes
            vpcRef: { from: { name: aktus-vpc } }
            egressRules: [{ ipProtocol: '-1', ipRanges: [{ cidrIP: 0.0.0.0/0, description: Everything }] }]
            ingressRules: [{ ipProtocol: '-1', userIDGroupPairs: [{ groupID: sg-0fedcba9876543210, description: The nodes themselves }] }]
            """,
            OnAktus.Traditional.Resource("SecurityGroup", "aktus-nodes").At("spec"));
        Assert.DoesNotContain(OnAktus.Default.OfKind("SecurityGroup"), static group => group.Name == "aktus-nodes");
    }

    [Fact]
    public void NodeGroup_WithoutKeyPair_IsClosedToSsh()
    {
        var spec = (Mapping)OnAktus.Traditional.Resource("Nodegroup", "aktus-nodes").At("spec");

        Assert.False(spec.ContainsKey("remoteAccess"));
        Assert.False(((Mapping)OnAktus.Traditional.Resource("LaunchTemplate", "aktus-nodes").At("spec", "data")).ContainsKey("keyName"));
        Assert.Equal(["t3.xlarge"], spec["instanceTypes"]!.Texts());
        YamlAssert.Equivalent("{ minSize: 2, maxSize: 2, desiredSize: 2 }", spec["scalingConfig"]!);
    }

    [Theory]
    [InlineData(true, "AmazonEKSClusterPolicy AmazonEKSComputePolicy AmazonEKSBlockStoragePolicy AmazonEKSLoadBalancingPolicy AmazonEKSNetworkingPolicy")]
    [InlineData(false, "AmazonEKSClusterPolicy")]
    public void ClusterRole_HasThePoliciesOfTheMode(bool autoMode, string policies)
    {
        var role = (autoMode ? OnAktus.Default : OnAktus.Traditional).Resource("Role", "aktus-cluster");

        Assert.Equal(policies.Split(' ').Select(Managed), role.At("spec", "policies").Texts());
        YamlAssert.Equivalent(
            """
            Version: '2012-10-17'
            Statement:
            - Effect: Allow
              Principal: { Service: eks.amazonaws.com }
              Action: ['sts:AssumeRole', 'sts:TagSession']
            """,
            role.TextAt("spec", "assumeRolePolicyDocument"));
    }

    [Theory]
    [InlineData(true, "eks-automode-node-role", "AmazonEKSWorkerNodeMinimalPolicy AmazonEC2ContainerRegistryPullOnly")]
    [InlineData(false, "eks-nodegroup-role", "AmazonEKSWorkerNodePolicy AmazonEKS_CNI_Policy AmazonEC2ContainerRegistryReadOnly")]
    public void NodeRole_IsThatOfTheMode(bool autoMode, string name, string policies)
    {
        var role = (autoMode ? OnAktus.Default : OnAktus.Traditional).Resource("Role", "aktus-nodes");

        Assert.Equal("aktus-platform-aktus-" + name, role.TextAt("spec", "name"));
        Assert.Equal(policies.Split(' ').Select(Managed), role.At("spec", "policies").Texts());
        YamlAssert.Equivalent(
            "{ Version: '2012-10-17', Statement: [{ Effect: Allow, Principal: { Service: ec2.amazonaws.com }, Action: 'sts:AssumeRole' }] }",
            role.TextAt("spec", "assumeRolePolicyDocument"));
    }

    [Fact]
    public void OwnName_IsTakenEverywhere()
    {
        var rendered = OnAktus.With(OnAktus.Created + "eksClusterName: mine\n");

        Assert.Equal("mine", rendered.Resource("Cluster", "aktus-cluster").TextAt("spec", "name"));
        Assert.Equal("mine", rendered.Resource("Application", "aktus-platform").TextAt("spec", "destination", "name"));
        Assert.Equal("mine", rendered.Resource("ConfigMap", "platform-info").TextAt("data", "EKSClusterName"));
    }

    [Theory]
    [InlineData("1.29")]
    [InlineData("1.30")]
    [InlineData("1.31")]
    public void Version_IsThatOfTheSettings(string version) => Assert.Equal(
        version, OnAktus.With($"eksVersion: \"{version}\"\n").Resource("Cluster", "aktus-cluster").TextAt("spec", "version"));

    // Trap: the seed's sketch has no operators and writes ">4" as a value.
    [Fact]
    public void GpuPool_IsTheSketchMadeValid()
    {
        YamlAssert.Equivalent(
            """
            limits: { cpu: 1000, memory: 1000Gi }
            template:
              metadata: { labels: { workload-type: gpu, provisioner: aktus-platform } }
              spec:
                nodeClassRef: { group: eks.amazonaws.com, kind: NodeClass, name: default }
                requirements:
                - { key: eks.amazonaws.com/instance-category, operator: In, values: [g, p] }
                - { key: eks.amazonaws.com/instance-generation, operator: Gt, values: ['4'] }
                - { key: eks.amazonaws.com/compute-type, operator: In, values: [auto] }
                - { key: karpenter.sh/capacity-type, operator: In, values: [on-demand] }
                - { key: kubernetes.io/arch, operator: In, values: [amd64] }
                - { key: kubernetes.io/os, operator: In, values: [linux] }
                taints: [{ key: nvidia.com/gpu, value: present, effect: NoSchedule }]
            """,
            OnAktus.Default.Resource("NodePool", "gpu-nodepool").At("spec"));
        Assert.Empty(OnAktus.Traditional.OfKind("NodePool"));
    }

    private static string Managed(string name) => "arn:aws:iam::aws:policy/" + name;
}
