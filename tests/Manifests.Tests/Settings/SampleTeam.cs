using Manifests.Models;

namespace Manifests.Tests.Settings;

/// <summary>Settings that hold their own kind, and others that hold settings.</summary>
[Settings]
public sealed partial record SampleTeam
{
    public required string Name { get; init; }

    public SamplePool? Pool { get; init; }

    public ValueList<SampleTeam> Teams { get; init; } = [];
}
