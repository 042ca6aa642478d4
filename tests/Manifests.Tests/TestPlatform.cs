namespace Manifests.Tests;

/// <summary>A platform made of a lambda.</summary>
internal sealed class TestPlatform(string name, Action<PlatformBuilder> compose) : Platform(name)
{
    protected override void Compose(PlatformBuilder platform) => compose(platform);
}
