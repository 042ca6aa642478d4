namespace Manifests.Cli.Tests;

/// <summary>A platform 'shop' that a test composes in place.</summary>
internal sealed class TestPlatform(Action<PlatformBuilder> compose) : Platform("shop")
{
    protected override void Compose(PlatformBuilder platform) => compose(platform);
}
