using Manifests.Models;
using Manifests.Yaml;

namespace Manifests.Platforms.KubeflowAmbient;

/// <summary>What each core component may use: the requirements state the same four figures for all eight.</summary>
internal static class ResourceTable
{
    public static Resource PatchOf(CoreComponent component, ComponentResources resources) =>
        new UntypedResource("apps/v1", "Deployment", component.Deployment, AmbientMesh.KubeflowNamespace).Set(
            "spec.template.spec.containers",
            new Sequence
            {
                new Mapping
                {
                    { "name", component.Container },
                    { "resources", resources.ToRequirements().ToNode() },
                },
            });
}
