using Manifests.Models;
using Manifests.Models.Ack.Iam.V1Alpha1;
using Manifests.Models.Karpenter.V1;
using Manifests.Models.KarpenterAws.V1;
using static Manifests.Models.Karpenter.V1.NodePoolDisruption.ConsolidationPolicyValues;
using static Manifests.Models.Karpenter.V1.NodePoolTemplateRequirement.OperatorValues;

namespace Manifests.Platforms.KubeflowOnEks;

/// <summary>PR 3: nodes that Karpenter adds and removes. Of several pools that fit a pod, the heaviest is tried first.</summary>
internal sealed class NodePools : IComponentPart
{
    private readonly EC2NodeClass nodeClass;

    public NodePools(KubeflowOnEksSettings settings, AwsAccount account, Role nodeRole)
    {
        nodeClass = new EC2NodeClass("default-ec2nodeclass")
        {
            Spec = new()
            {
                AmiFamily = "AL2023",
                AmiSelectorTerms = [new() { Alias = "al2023@latest" }],
                Role = AwsAccount.NameOf(nodeRole),
                SubnetSelectorTerms = [new() { Tags = new() { ["Name"] = "*Private*" } }],
                SecurityGroupSelectorTerms = [new() { Tags = new() { ["aws:eks:cluster-name"] = settings.ClusterName } }],
                BlockDeviceMappings =
                [
                    new() { DeviceName = "/dev/xvda", Ebs = new() { VolumeSize = "200Gi", DeleteOnTermination = true } },
                ],
                MetadataOptions = new() { HttpTokens = "required", HttpPutResponseHopLimit = 2 },
            },
        };
        Gpu = GpuPool(account);
        Cpu = settings.CpuPool ? CpuPool() : null;
    }

    /// <summary>The pool for training and inference.</summary>
    public NodePool Gpu { get; }

    /// <summary>The pool for preprocessing; <see langword="null"/> when the settings leave it out.</summary>
    public NodePool? Cpu { get; }

    public void AddTo(ComponentBuilder folder)
    {
        folder.Add("node-class.yaml", nodeClass);
        folder.Add("gpu-pool.yaml", Gpu);
        if (Cpu is not null)
        {
            folder.Add("cpu-pool.yaml", Cpu);
        }
    }

    private NodePool CpuPool() => new("cpu-preprocessing")
    {
        Spec = new()
        {
            Weight = 50,
            Limits = new() { ["cpu"] = 128, ["memory"] = "512Gi" },
            Disruption = new() { ConsolidationPolicy = WhenEmptyOrUnderutilized, ConsolidateAfter = "1m" },
            Template = new()
            {
                Metadata = new() { Labels = new() { ["node-type"] = "cpu", ["workload"] = "ml-preprocessing" } },
                Spec = new()
                {
                    NodeClassRef = NodeClassRef(),
                    ExpireAfter = "4h",
                    Taints = [],
                    Requirements =
                    [
                        Require("karpenter.sh/capacity-type", In, "spot", "on-demand"),
                        Require("node.kubernetes.io/instance-type", In, "m5.xlarge", "m5.2xlarge", "m5.4xlarge"),
                        Require("kubernetes.io/arch", In, "amd64"),
                    ],
                },
            },
        },
    };

    private NodePool GpuPool(AwsAccount account) => new("default-nodepool")
    {
        Spec = new()
        {
            Weight = 100,
            Limits = new() { ["cpu"] = 320, ["memory"] = "1280Gi", [Gpus.Resource] = 8 },
            Disruption = new() { ConsolidationPolicy = WhenEmpty, ConsolidateAfter = "30s" },
            Template = new()
            {
                Metadata = new()
                {
                    Labels = new()
                    {
                        ["node-type"] = "gpu",
                        ["workload"] = "ml-training",
                        ["instance-family"] = "g4dn",
                        [Gpus.Resource] = Gpus.LabelValue,
                    },
                },
                Spec = new()
                {
                    NodeClassRef = NodeClassRef(),
                    ExpireAfter = "24h",
                    Taints = [Gpus.Taint],
                    StartupTaints = [new() { Key = "node.kubernetes.io/not-ready", Effect = "NoSchedule" }],
                    Requirements =
                    [
                        Require("karpenter.sh/capacity-type", In, "on-demand"),
                        Require("node.kubernetes.io/instance-type", In, "g4dn.xlarge", "g4dn.2xlarge"),
                        Require("kubernetes.io/arch", In, "amd64"),
                        Require("topology.kubernetes.io/zone", In, [.. account.Zones]),
                        Require("karpenter.k8s.aws/instance-gpu-count", Gt, "0"),
                    ],
                },
            },
        },
    };

    private NodePoolTemplateNodeClassRef NodeClassRef() =>
        new() { Group = "karpenter.k8s.aws", Kind = nodeClass.Kind, Name = nodeClass.Name };

    private static NodePoolTemplateRequirement Require(string key, string @operator, params ReadOnlySpan<string> values) =>
        new() { Key = key, Operator = @operator, Values = ValueList.Create(values) };
}
