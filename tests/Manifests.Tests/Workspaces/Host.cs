namespace Manifests.Tests.Workspaces;

[Settings]
public sealed partial record Host
{
    /// <summary>Where users go.</summary>
    public required string Hostname { get; init; }
}
