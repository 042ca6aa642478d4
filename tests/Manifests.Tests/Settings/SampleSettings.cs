using System.Collections.Immutable;
using Manifests.Models;
using Manifests.Schema;

namespace Manifests.Tests.Settings;

[Settings]
public sealed partial record SampleSettings
{
    public required string Hostname { get; init; }

    public bool Waypoint { get; init; } = true;

    public SampleMode Mode { get; init; }

    public int Replicas { get; init; } = 2;

    public long Bytes { get; init; }

    public double? Share { get; init; }

    public KubernetesVersion Version { get; init; } = new(1, 34);

    [SettingPattern("[0-9]{12}", "an AWS account id of 12 digits")]
    public string? Account { get; init; } = "000000000000";

    public SamplePool? Main { get; init; }

    public ValueList<SamplePool> Pools { get; init; } = [];

    public IReadOnlyList<string>? Zones { get; init; }

    public ImmutableArray<int> Ports { get; init; } = [];

    public Map<string> Labels { get; init; } = [];

    public IReadOnlyDictionary<string, SampleMode>? Modes { get; init; }
}
