using Manifests.Platforms.Aktus;
using Manifests.Platforms.ArgoflowAws;
using Manifests.Platforms.Asya;
using Manifests.Platforms.KubeflowAmbient;
using Manifests.Platforms.KubeflowOnEks;

namespace Manifests.Platforms;

/// <summary>The platforms that this program renders.</summary>
public static class SeedPlatforms
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<PlatformDefinition> All { get; } =
    [
        PlatformDefinition.For<AktusSettings>("aktus", static settings => new Aktus.Aktus(settings)),
        PlatformDefinition.For<ArgoflowAwsSettings>("argoflow-aws", static settings => new ArgoflowAws.ArgoflowAws(settings)),
        PlatformDefinition.For<AsyaSettings>("asya", static settings => new Asya.Asya(settings)),
        PlatformDefinition.For<KubeflowAmbientSettings>("kubeflow-ambient", static settings => new KubeflowAmbient.KubeflowAmbient(settings)),
        PlatformDefinition.For<KubeflowOnEksSettings>("kubeflow-on-eks", static settings => new KubeflowOnEks.KubeflowOnEks(settings)),
    ];
}
