using Manifests.Models.Ack.Ec2.V1Alpha1;
using Manifests.Models.Ack.Eks.V1Alpha1;

namespace Manifests.Platforms.Aktus;

/// <summary>
/// The nodes where AWS does not run them: a group of a fixed size. The stack made a security group for them that no node carried; a
/// launch template attaches it here, next to the cluster's own. A template names groups by their ids only, so it and the node
/// group come in the second phase.
/// </summary>
internal sealed class NodeGroup
{
    private const string RootDevice = "/dev/xvda";
    private const string AllProtocols = "-1";

    private readonly AktusSettings settings;
    private readonly AwsNames names;

    public NodeGroup(AktusSettings settings, AwsNames names, Network network, ClusterRoles roles, EksCluster cluster)
    {
        this.settings = settings;
        this.names = names;
        SecurityGroup = new SecurityGroup("aktus-nodes", Ack.Namespace)
        {
            Spec = new()
            {
                Name = names.Of("eks-node-sg"),
                Description = "Security group for the nodes",
                VpcRef = new() { From = new() { Name = network.Vpc.Name } },
                EgressRules =
                [
                    new() { IpProtocol = AllProtocols, IpRanges = [new() { CidrIP = "0.0.0.0/0", Description = "Everything" }] },
                ],
                // A group cannot refer to itself: ACK would wait for it before it makes it.
                IngressRules = settings.Created?.NodeSecurityGroupId is { } self
                    ?
                    [
                        new()
                        {
                            IpProtocol = AllProtocols,
                            UserIDGroupPairs = [new() { GroupID = self, Description = "The nodes themselves" }],
                        },
                    ]
                    : null,
            },
        };
        if (settings.Created is { NodeSecurityGroupId: { } id } created)
        {
            Template = LaunchTemplate(created.ClusterSecurityGroupId, id);
            Group = Nodes(network, roles, cluster);
        }
    }

    public SecurityGroup SecurityGroup { get; }

    /// <summary>What a node is like; <see langword="null"/> in the first phase.</summary>
    public LaunchTemplate? Template { get; }

    /// <summary>The nodes; <see langword="null"/> in the first phase.</summary>
    public Nodegroup? Group { get; }

    public void AddTo(ComponentBuilder network, ComponentBuilder cluster)
    {
        network.Add("node-security-group.yaml", SecurityGroup);
        if (Template is not null && Group is not null)
        {
            cluster.Add("launch-template.yaml", Template);
            cluster.Add("nodegroup.yaml", Group);
        }
    }

    // EKS takes the size of the volume and the key for SSH from the template when there is one, and refuses them beside it. A key
    // without "remote access" opens no port: EKS would let port 22 in from everywhere.
    private LaunchTemplate LaunchTemplate(string clusterGroup, string nodeGroup) => new("aktus-nodes", Ack.Namespace)
    {
        Annotations = Waves.At(Waves.AroundCluster),
        Spec = new()
        {
            Name = names.Of("nodes"),
            Data = new()
            {
                SecurityGroupIDs = [clusterGroup, nodeGroup],
                KeyName = settings.KeyPairName,
                BlockDeviceMappings =
                [
                    new()
                    {
                        DeviceName = RootDevice,
                        Ebs = new()
                        {
                            VolumeSize = settings.NodeVolumeSize,
                            VolumeType = "gp3",
                            Encrypted = true,
                            DeleteOnTermination = true,
                        },
                    },
                ],
            },
        },
    };

    private Nodegroup Nodes(Network network, ClusterRoles roles, EksCluster cluster) => new("aktus-nodes", Ack.Namespace)
    {
        Annotations = Waves.At(Waves.AroundCluster),
        Spec = new()
        {
            Name = names.Of("nodes"),
            ClusterRef = new() { From = new() { Name = cluster.Cluster.Name } },
            NodeRoleRef = new() { From = new() { Name = roles.Nodes.Name } },
            SubnetRefs = [.. network.Subnets.Select(static subnet => new NodegroupClusterRef { From = new() { Name = subnet.Name } })],
            AmiType = "AL2_x86_64",
            CapacityType = "ON_DEMAND",
            InstanceTypes = [settings.NodeInstanceType],
            LaunchTemplate = new() { Name = names.Of("nodes") },
            ScalingConfig = new()
            {
                MinSize = settings.NumberOfNodes,
                MaxSize = settings.NumberOfNodes,
                DesiredSize = settings.NumberOfNodes,
            },
        },
    };
}
