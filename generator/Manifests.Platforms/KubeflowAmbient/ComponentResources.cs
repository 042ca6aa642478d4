using Manifests.Models;
using Manifests.Models.Core.V1;

namespace Manifests.Platforms.KubeflowAmbient;

/// <summary>What the main container of a component asks for and may use. The defaults are the requirements' for all of them.</summary>
[Settings]
public sealed partial record ComponentResources
{
    /// <summary>The CPU that is kept free for it, in thousandths of a core.</summary>
    [SettingRange(1, 64_000)]
    public int CpuRequestMillicores { get; init; } = 100;

    /// <summary>The memory that is kept free for it, in MiB.</summary>
    [SettingRange(1, 1_048_576)]
    public int MemoryRequestMebibytes { get; init; } = 256;

    /// <summary>The CPU it may use, in thousandths of a core.</summary>
    [SettingRange(1, 64_000)]
    public int CpuLimitMillicores { get; init; } = 500;

    /// <summary>The memory it may use, in MiB.</summary>
    [SettingRange(1, 1_048_576)]
    public int MemoryLimitMebibytes { get; init; } = 512;

    /// <summary>As a container has it.</summary>
    internal ResourceRequirements ToRequirements() => new()
    {
        Requests = Quantities(CpuRequestMillicores, MemoryRequestMebibytes),
        Limits = Quantities(CpuLimitMillicores, MemoryLimitMebibytes),
    };

    private static Map<Quantity> Quantities(int millicores, int mebibytes) => new()
    {
        ["cpu"] = Quantity.FromMillicores(millicores),
        ["memory"] = Quantity.FromMebibytes(mebibytes),
    };
}
