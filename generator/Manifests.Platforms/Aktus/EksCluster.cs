using Manifests.Models.Ack.Eks.V1Alpha1;

namespace Manifests.Platforms.Aktus;

/// <summary>The cluster, and its node group where AWS does not run the nodes.</summary>
internal sealed class EksCluster
{
    private readonly AktusSettings settings;
    private readonly AwsNames names;
    private readonly Network network;
    private readonly ClusterRoles roles;

    public EksCluster(AktusSettings settings, AwsNames names, Network network, ClusterRoles roles)
    {
        this.settings = settings;
        this.names = names;
        this.network = network;
        this.roles = roles;
        Cluster = new Cluster("aktus-cluster", Ack.Namespace)
        {
            Annotations = AwsNames.Retained,
            Spec = settings.EnableAutoMode ? AutoMode(Common()) : Common(),
        };
        Nodes = settings.EnableAutoMode ? null : NodeGroup();
    }

    public Cluster Cluster { get; }

    /// <summary>The node group; <see langword="null"/> in Auto Mode.</summary>
    public Nodegroup? Nodes { get; }

    public void AddTo(ComponentBuilder folder)
    {
        folder.Add("cluster.yaml", Cluster);
        if (Nodes is not null)
        {
            folder.Add("nodegroup.yaml", Nodes);
        }
    }

    private ClusterSpec Common() => new()
    {
        Name = names.Cluster,
        Version = settings.EksVersion.ToString(),
        RoleRef = new() { From = new() { Name = roles.Cluster.Name } },
        AccessConfig = new() { AuthenticationMode = "API" },
        Logging = new() { ClusterLoggingValue = [new() { Enabled = true, Types = ["api", "audit"] }] },
        ResourcesVPCConfig = new()
        {
            EndpointPublicAccess = true,
            EndpointPrivateAccess = true,
            SubnetRefs = [.. network.Subnets.Select(static subnet => new ClusterRoleRef { From = new() { Name = subnet.Name } })],
        },
    };

    // EKS takes the three flags only together.
    private ClusterSpec AutoMode(ClusterSpec common) => common with
    {
        BootstrapSelfManagedAddons = false,
        ComputeConfig = new()
        {
            Enabled = true,
            NodePools = ["general-purpose", "system"],
            NodeRoleARN = names.Role(roles.Nodes.Spec!.Name),
        },
        KubernetesNetworkConfig = new() { ElasticLoadBalancing = new() { Enabled = true } },
        StorageConfig = new() { BlockStorage = new() { Enabled = true } },
    };

    private Nodegroup NodeGroup() => new("aktus-nodes", Ack.Namespace)
    {
        Annotations = Waves.At(Waves.AroundCluster),
        Spec = new()
        {
            Name = names.Of("nodes"),
            ClusterRef = new() { From = new() { Name = Cluster.Name } },
            NodeRoleRef = new() { From = new() { Name = roles.Nodes.Name } },
            SubnetRefs = [.. network.Subnets.Select(static subnet => new NodegroupClusterRef { From = new() { Name = subnet.Name } })],
            AmiType = "AL2_x86_64",
            CapacityType = "ON_DEMAND",
            DiskSize = settings.NodeVolumeSize,
            InstanceTypes = [settings.NodeInstanceType],
            RemoteAccess = settings.KeyPairName is { } keyPair ? new() { Ec2SshKey = keyPair } : null,
            ScalingConfig = new()
            {
                MinSize = settings.NumberOfNodes,
                MaxSize = settings.NumberOfNodes,
                DesiredSize = settings.NumberOfNodes,
            },
        },
    };
}
