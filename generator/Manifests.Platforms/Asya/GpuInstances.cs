namespace Manifests.Platforms.Asya;

/// <summary>What is known of EC2's instance types with GPUs.</summary>
internal static class GpuInstances
{
    /// <summary>How many GPUs an instance type has; <see langword="null"/> for a type that is not known here.</summary>
    /// <remarks>Source: Amazon EC2 instance types, "Accelerated computing".</remarks>
    public static int? CountOf(string type) => type switch
    {
        "g4dn.12xlarge" or "g5.12xlarge" or "g5.24xlarge" or "p3.8xlarge" => 4,
        "g4dn.metal" or "g5.48xlarge" or "p3.16xlarge" or "p3dn.24xlarge" or "p4d.24xlarge" => 8,
        "p3.2xlarge" => 1,
        _ when type.StartsWith("g4dn.", StringComparison.Ordinal) || type.StartsWith("g5.", StringComparison.Ordinal) => 1,
        _ => null,
    };
}
