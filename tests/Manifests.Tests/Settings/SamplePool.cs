namespace Manifests.Tests.Settings;

[Settings]
public sealed partial record SamplePool
{
    public required string Name { get; init; }

    [SettingRange(0, 10)]
    public int Nodes { get; init; } = 3;

    public string? Zone { get; init; } = "a";
}
