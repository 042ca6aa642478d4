namespace Manifests.Tests;

/// <summary>A platform made of lambdas.</summary>
internal sealed class TestPlatform(string name, Action<PlatformBuilder> compose, Action<TreeReview>? check = null) : Platform(name)
{
    protected override void Compose(PlatformBuilder platform) => compose(platform);

    protected override void Check(TreeReview review) => check?.Invoke(review);
}
