using Manifests.Platforms.KubeflowAmbient;

namespace Manifests.Platforms.Tests.KubeflowAmbient;

/// <summary>The platform's own checks on a tree that somebody else composed.</summary>
internal sealed class SketchedAmbient(KubeflowAmbientSettings settings, Action<PlatformBuilder> compose) : Platform("kubeflow-ambient")
{
    protected override void Compose(PlatformBuilder platform) => compose(platform);

    protected override void Check(TreeReview review) => new AmbientReview(settings, review).Run();
}
