using Manifests.Platforms.KubeflowOnEks;
using Manifests.Platforms.Tests.Rendering;

namespace Manifests.Platforms.Tests.KubeflowOnEks;

/// <summary>The platform as the tests of this folder look at it.</summary>
internal static class Platform
{
    public static PlatformDefinition Definition { get; } =
        PlatformDefinition.For<KubeflowOnEksSettings>("kubeflow-on-eks", static settings => new Platforms.KubeflowOnEks.KubeflowOnEks(settings));

    private static readonly Lazy<RenderedPlatform> Rendered = new(() => RenderedPlatform.Of(Definition));

    /// <summary>The committed environment.</summary>
    public static RenderedPlatform Default => Rendered.Value;
}
