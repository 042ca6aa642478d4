using Manifests;
using Manifests.Cli;
using Manifests.Platforms.KubeflowAmbient;
using Manifests.Platforms.KubeflowOnEks;

return ManifestsHost.Run(
    args,
    PlatformDefinition.For<KubeflowAmbientSettings>("kubeflow-ambient", settings => new KubeflowAmbient(settings)),
    PlatformDefinition.For<KubeflowOnEksSettings>("kubeflow-on-eks", settings => new KubeflowOnEks(settings)));
