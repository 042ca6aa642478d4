using Manifests.Models.Ack.Iam.V1Alpha1;
using Manifests.Models.Iam;

namespace Manifests.Platforms.KubeflowOnEks.DeployKF;

/// <summary>The driver of EBS volumes, on which deployKF's databases and its plugin keep what they know.</summary>
internal sealed class VolumeDriver : IComponentPart
{
    private const string ServiceAccount = "ebs-csi-controller-sa";

    private readonly AwsAccount account;
    private readonly EksCluster cluster;
    private readonly Role role;

    public VolumeDriver(KubeflowOnEksSettings settings, AwsAccount account, EksCluster cluster)
    {
        this.account = account;
        this.cluster = cluster;
        role = new Role("ebs-csi", Ack.Namespace)
        {
            Spec = new()
            {
                Name = settings.ClusterName + "-ebs-csi",
                AssumeRolePolicyDocument = cluster.Identity.Trust((Addons.Namespace, ServiceAccount)).ToJson(),
                Policies = [Arn.AwsManagedPolicy("service-role/AmazonEBSCSIDriverPolicy")],
            },
        };
    }

    public void AddTo(ComponentBuilder folder) =>
        folder.Add("ebs-csi.yaml", role, cluster.Addon("aws-ebs-csi-driver", account.ArnOf(role)));
}
