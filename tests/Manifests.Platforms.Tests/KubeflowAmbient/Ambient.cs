using Manifests.Platforms.KubeflowAmbient;
using Manifests.Platforms.Tests.Seeds;
using Manifests.Testing;

namespace Manifests.Platforms.Tests.KubeflowAmbient;

/// <summary>The platform of seed 004 as the tests of this folder look at it.</summary>
internal static class Ambient
{
    public const string Base = "k8s-app-configs/kubeflow/base";
    public const string Overlay = "k8s-app-configs/kubeflow/overlays/default";

    public static PlatformDefinition Definition { get; } = PlatformDefinition.For<KubeflowAmbientSettings>(
        "kubeflow-ambient", static settings => new Platforms.KubeflowAmbient.KubeflowAmbient(settings));

    private static readonly Lazy<RenderedPlatform> Rendered = new(() => RenderedPlatform.Of(Definition));

    /// <summary>The committed environment.</summary>
    public static RenderedPlatform Default => Rendered.Value;

    /// <summary>An environment that says only what must be said, and the lines given.</summary>
    public static RenderedPlatform With(string settings) => RenderedPlatform.With(
        Definition,
        $"""
        hostname: kubeflow.example.com
        repositoryUrl: https://github.com/example/k8s-app-configs
        {settings}
        """);

    /// <summary>A listing of the seed; skips the test where the seeds are absent.</summary>
    public static SeedListing Listing(int number) => Seed.Number(4).Listing(number);
}
