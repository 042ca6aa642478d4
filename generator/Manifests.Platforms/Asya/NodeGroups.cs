using Manifests.Models.Ack.Ec2.V1Alpha1;
using Manifests.Models.Ack.Eks.V1Alpha1;
using Manifests.Models.Ack.Iam.V1Alpha1;
using Manifests.Models.Iam;

namespace Manifests.Platforms.Asya;

/// <summary>The GPU nodes, of which there are none until an actor needs one, and those that everything else runs on.</summary>
internal sealed class NodeGroups(AsyaSettings settings, Network network, Cluster cluster) : IComponentPart
{
    private readonly Role role = new("asya-nodes", Ack.Namespace)
    {
        Spec = new()
        {
            Name = settings.ClusterName + "-nodes",
            AssumeRolePolicyDocument = TrustPolicy.Service("ec2.amazonaws.com").ToJson(),
            Policies =
            [
                Arn.AwsManagedPolicy("AmazonEKSWorkerNodePolicy"),
                Arn.AwsManagedPolicy("AmazonEKS_CNI_Policy"),
                Arn.AwsManagedPolicy("AmazonEC2ContainerRegistryReadOnly"),
            ],
        },
    };

    public void AddTo(ComponentBuilder folder)
    {
        folder.Add("node-role.yaml", role);
        folder.Add("gpu.yaml", Group("asya-gpu", new()
        {
            Name = "gpu",
            AmiType = settings.GpuImage == GpuImage.Al2 ? "AL2_x86_64_GPU" : "BOTTLEROCKET_x86_64_NVIDIA",
            CapacityType = settings.Capacity == Capacity.Spot ? "SPOT" : "ON_DEMAND",
            InstanceTypes = settings.GpuInstanceTypes,
            ScalingConfig = new()
            {
                MinSize = settings.GpuMinSize,
                DesiredSize = settings.GpuDesiredSize,
                MaxSize = settings.GpuMaxSize,
            },
            Labels = new() { [Gpus.Resource] = Gpus.LabelValue },
            Taints = [new() { Key = Gpus.Resource, Value = Gpus.LabelValue, Effect = "NO_SCHEDULE" }],
        }));

        // KEDA, CoreDNS and the operator tolerate no taint, and the GPU nodes are all tainted.
        folder.Add("system.yaml", Group("asya-system", new()
        {
            Name = "system",
            AmiType = "AL2023_x86_64_STANDARD",
            CapacityType = "ON_DEMAND",
            InstanceTypes = ["m5.large"],
            ScalingConfig = new() { MinSize = 2, DesiredSize = 2, MaxSize = 4 },
        }));
    }

    private Nodegroup Group(string name, NodegroupSpec spec) => new(name, Ack.Namespace)
    {
        Spec = spec with
        {
            ClusterRef = new() { From = new() { Name = cluster.Name } },
            NodeRoleRef = new() { From = new() { Name = role.Name } },
            SubnetRefs = [.. network.NodeSubnets.Select(RefOf)],
            Tags = new()
            {
                [$"k8s.io/cluster-autoscaler/{settings.ClusterName}"] = "owned",
                ["k8s.io/cluster-autoscaler/enabled"] = "true",
            },
        },
    };

    private static NodegroupClusterRef RefOf(Subnet subnet) => new() { From = new() { Name = subnet.Name } };
}
