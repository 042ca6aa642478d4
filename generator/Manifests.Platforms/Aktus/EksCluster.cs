using Manifests.Models.Ack.Eks.V1Alpha1;

namespace Manifests.Platforms.Aktus;

/// <summary>The cluster. In Auto Mode AWS runs its nodes; otherwise see <see cref="NodeGroup"/>.</summary>
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
            Annotations = Ack.Retain(),
            Spec = settings.EnableAutoMode ? AutoMode(Common()) : Common(),
        };
    }

    public Cluster Cluster { get; }

    public void AddTo(ComponentBuilder folder) => folder.Add("cluster.yaml", Cluster);

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
}
