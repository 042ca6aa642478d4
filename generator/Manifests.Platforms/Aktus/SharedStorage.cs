using Manifests.Models.Ack.Ec2.V1Alpha1;
using Manifests.Models.Ack.Efs.V1Alpha1;

namespace Manifests.Platforms.Aktus;

/// <summary>
/// The file system of models and documents, reachable from every node. Nodes of both modes carry the cluster's security group;
/// a group of the node group's own would not be attached without a launch template, and NFS from it would be shut out.
/// </summary>
internal sealed class SharedStorage
{
    private const int NfsPort = 2049;

    public SharedStorage(AktusSettings settings, AwsNames names, Network network)
    {
        FileSystem = new FileSystem("aktus-efs", Ack.Namespace)
        {
            Annotations = AwsNames.Retained,
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
                IngressRules = settings.Created is { } created
                    ?
                    [
                        new()
                        {
                            IpProtocol = "tcp",
                            FromPort = NfsPort,
                            ToPort = NfsPort,
                            UserIDGroupPairs = [new() { GroupID = created.ClusterSecurityGroupId, Description = "NFS from the nodes" }],
                        },
                    ]
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
