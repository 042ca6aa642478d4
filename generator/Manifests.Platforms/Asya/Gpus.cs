using Manifests.Models.Core.V1;

namespace Manifests.Platforms.Asya;

/// <summary>How GPU nodes are told from others. Nodes and pods have to agree on it.</summary>
internal static class Gpus
{
    /// <summary>The resource that a pod asks for, and the key of the nodes' label and taint.</summary>
    public const string Resource = "nvidia.com/gpu";

    /// <summary>The value of that label and taint.</summary>
    public const string LabelValue = "true";

    /// <summary>Lets a pod onto the nodes, whatever the taint's value.</summary>
    public static Toleration Toleration => new() { Key = Resource, Operator = "Exists", Effect = "NoSchedule" };
}
