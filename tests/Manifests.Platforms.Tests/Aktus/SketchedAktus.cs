using Manifests.Platforms.Aktus;

namespace Manifests.Platforms.Tests.Aktus;

/// <summary>The platform's own checks on a tree that somebody else composed.</summary>
internal sealed class SketchedAktus(AktusSettings settings, Action<PlatformBuilder> compose) : Platform("aktus")
{
    public override Schema.KubernetesVersion Kubernetes => new(1, 31);

    protected override void Compose(PlatformBuilder platform) => compose(platform);

    protected override void Check(TreeReview review) => new AktusReview(settings, review).Run();
}
