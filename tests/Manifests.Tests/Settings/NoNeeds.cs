namespace Manifests.Tests.Settings;

[Settings]
public sealed partial record NoNeeds
{
    public bool Quiet { get; init; }
}
