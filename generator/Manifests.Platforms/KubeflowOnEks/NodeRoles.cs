using Manifests.Models.Ack.Iam.V1Alpha1;
using Manifests.Models.Iam;

namespace Manifests.Platforms.KubeflowOnEks;

/// <summary>Roles of EC2 instances that join the cluster.</summary>
internal static class NodeRoles
{
    public static Role Make(string name, string roleName) => new(name, Ack.Namespace)
    {
        Spec = new()
        {
            Name = roleName,
            AssumeRolePolicyDocument = TrustPolicy.Service("ec2.amazonaws.com").ToJson(),
            Policies =
            [
                Arn.AwsManagedPolicy("AmazonEKSWorkerNodePolicy"),
                Arn.AwsManagedPolicy("AmazonEKS_CNI_Policy"),
                Arn.AwsManagedPolicy("AmazonEC2ContainerRegistryReadOnly"),
                Arn.AwsManagedPolicy("AmazonSSMManagedInstanceCore"),
            ],
        },
    };
}
