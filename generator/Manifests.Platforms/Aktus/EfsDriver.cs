using Manifests.Models.Ack.Eks.V1Alpha1;
using Manifests.Models.Ack.Iam.V1Alpha1;
using Manifests.Models.Iam;
using Manifests.Models.Storage.V1;

namespace Manifests.Platforms.Aktus;

/// <summary>The add-on by which pods mount the file system, its role, and the class that claims name.</summary>
internal sealed class EfsDriver
{
    /// <summary>The class that the chart's claims name.</summary>
    public const string StorageClassName = "efs-sc";

    private const string Provisioner = "efs.csi.aws.com";

    public EfsDriver(AwsNames names, EksCluster cluster, CreatedByAws created)
    {
        Role = new Role("aktus-efs-csi", Ack.Namespace)
        {
            Spec = new()
            {
                Name = names.Of("efs-csi-driver-role"),
                AssumeRolePolicyDocument = names.Identity(created).Trust(("kube-system", "efs-csi-controller-sa")).ToJson(),
                Policies = [Arn.AwsManagedPolicy("service-role/AmazonEFSCSIDriverPolicy")],
            },
        };
        Addon = new Addon("aktus-efs-csi", Ack.Namespace)
        {
            Spec = new()
            {
                Name = "aws-efs-csi-driver",
                AddonVersion = "v2.0.9-eksbuild.1",
                ResolveConflicts = "OVERWRITE",
                ClusterRef = new() { From = new() { Name = cluster.Cluster.Name } },
                ServiceAccountRoleRef = new() { From = new() { Name = Role.Name } },
            },
        };
        StorageClass = new StorageClass(StorageClassName)
        {
            Provisioner = Provisioner,
            ReclaimPolicy = "Delete",
            VolumeBindingMode = "Immediate",
            Parameters = new()
            {
                ["provisioningMode"] = "efs-ap",
                ["fileSystemId"] = created.FileSystemId,
                ["directoryPerms"] = "700",
            },
        };
    }

    public Role Role { get; }

    public Addon Addon { get; }

    public StorageClass StorageClass { get; }

    public void AddTo(ComponentBuilder access, ComponentBuilder addons)
    {
        access.Add("efs-csi-role.yaml", Role);
        addons.Add("efs-csi-driver.yaml", Addon);
    }
}
