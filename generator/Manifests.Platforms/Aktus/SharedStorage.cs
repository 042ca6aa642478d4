using Manifests.Models.Ack.Ec2.V1Alpha1;
using Manifests.Models.Ack.Efs.V1Alpha1;

namespace Manifests.Platforms.Aktus;

/// <summary>
/// The file system of models and documents, reachable from every node: in Auto Mode from the cluster's security group, which all nodes
/// carry, otherwise from that of the node group.
/// </summary>
internal sealed class SharedStorage
{
    private const int NfsPort = 2049;

    public SharedStorage(AktusSettings settings, AwsNames names, Network network, NodeGroup? nodes)
    {
        FileSystem = new FileSystem("aktus-efs", Ack.Namespace)
        {
            Annotations = Ack.Retain(),
            Spec = new()
            {
                PerformanceMode = "generalPurpose",
                ThroughputMode = "provisioned",
                ProvisionedThroughputInMiBps = 50,
                Encrypted = true,
                Tags = [new() { Key = "Name", Value = names.Of("efs") }],
            },
        };
        SecurityGroup = new SecurityGroup("aktus-efs", Ack.Namespace)
        {
            Annotations = Waves.At(Waves.AroundCluster),
            Spec = new()
            {
                Name = names.Of("efs-sg"),
                Description = "Security group for EFS mount targets",
                VpcRef = new() { From = new() { Name = network.Vpc.Name } },
                IngressRules = NodesOf(settings, nodes) is { } from
                    ? [new() { IpProtocol = "tcp", FromPort = NfsPort, ToPort = NfsPort, UserIDGroupPairs = [from] }]
                    : null,
            },
        };
        MountTargets = [.. network.Subnets.Select(MountTarget)];
    }

    public FileSystem FileSystem { get; }

    public SecurityGroup SecurityGroup { get; }

    public IReadOnlyList<MountTarget> MountTargets { get; }

    public void AddTo(ComponentBuilder folder)
    {
        folder.Add("file-system.yaml", FileSystem);
        folder.Add("security-group.yaml", SecurityGroup);
        folder.Add("mount-targets.yaml", [.. MountTargets]);
    }

    // Nobody knows the cluster's group before AWS made the cluster.
    private static SecurityGroupEgressRuleUserIDGroupPair? NodesOf(AktusSettings settings, NodeGroup? nodes)
    {
        var pair = new SecurityGroupEgressRuleUserIDGroupPair { Description = "NFS from the nodes" };
        return nodes is not null ? pair with { GroupRef = new() { From = new() { Name = nodes.SecurityGroup.Name } } }
            : settings.Created is { } created ? pair with { GroupID = created.ClusterSecurityGroupId }
            : null;
    }

    private MountTarget MountTarget(Subnet subnet, int index) => new($"aktus-efs-{index + 1}", Ack.Namespace)
    {
        Annotations = Waves.At(Waves.AroundCluster),
        Spec = new()
        {
            FileSystemRef = new() { From = new() { Name = FileSystem.Name } },
            SubnetRef = new() { From = new() { Name = subnet.Name } },
            SecurityGroupRefs = [new() { From = new() { Name = SecurityGroup.Name } }],
        },
    };
}
