namespace Manifests.Testing.Tests;

[Settings]
public sealed partial record ShopSettings
{
    public required string Team { get; init; }
}
