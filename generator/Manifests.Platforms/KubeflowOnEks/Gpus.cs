using Manifests.Models.Core.V1;

namespace Manifests.Platforms.KubeflowOnEks;

/// <summary>How GPU nodes are told from others. Nodes and pods have to agree on it.</summary>
internal static class Gpus
{
    /// <summary>The resource that a pod asks for, and the key of the nodes' label and taint.</summary>
    public const string Resource = "nvidia.com/gpu";

    /// <summary>The value of that label and taint: a text, not a boolean.</summary>
    public const string LabelValue = "true";

    private const string Effect = "NoSchedule";

    /// <summary>Keeps other pods away from the nodes.</summary>
    public static Taint Taint => new() { Key = Resource, Value = LabelValue, Effect = Effect };

    /// <summary>Lets a pod in all the same.</summary>
    public static Toleration Toleration => new() { Key = Resource, Operator = "Equal", Value = LabelValue, Effect = Effect };
}
