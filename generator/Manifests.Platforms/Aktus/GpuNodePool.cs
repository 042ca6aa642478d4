using Manifests.Models;
using Manifests.Models.Karpenter.V1;
using static Manifests.Models.Karpenter.V1.NodePoolTemplateRequirement.OperatorValues;

namespace Manifests.Platforms.Aktus;

/// <summary>Nodes with GPUs, which Auto Mode's own pools have not.</summary>
internal static class GpuNodePool
{
    /// <summary>The pool, with what the seed's sketch leaves out: it has no operators, and <c>&gt;4</c> is no value.</summary>
    public static NodePool Make() => new("gpu-nodepool")
    {
        Spec = new()
        {
            Limits = new() { ["cpu"] = 1000, ["memory"] = "1000Gi" },
            Template = new()
            {
                Metadata = new() { Labels = new() { ["workload-type"] = "gpu", ["provisioner"] = "aktus-platform" } },
                Spec = new()
                {
                    NodeClassRef = new() { Group = "eks.amazonaws.com", Kind = "NodeClass", Name = "default" },
                    Requirements =
                    [
                        Require("eks.amazonaws.com/instance-category", In, "g", "p"),
                        Require("eks.amazonaws.com/instance-generation", Gt, "4"),
                        Require("eks.amazonaws.com/compute-type", In, "auto"),
                        Require("karpenter.sh/capacity-type", In, "on-demand"),
                        Require("kubernetes.io/arch", In, "amd64"),
                        Require("kubernetes.io/os", In, "linux"),
                    ],
                    Taints = [new() { Key = "nvidia.com/gpu", Value = "present", Effect = "NoSchedule" }],
                },
            },
        },
    };

    private static NodePoolTemplateRequirement Require(string key, string @operator, params ReadOnlySpan<string> values) =>
        new() { Key = key, Operator = @operator, Values = ValueList.Create(values) };
}
