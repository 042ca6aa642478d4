using Manifests.Models;
using Manifests.Yaml;

namespace Manifests.Platforms.KubeflowAmbient;

/// <summary>What each core component may use: the requirements state the same four figures for all eight.</summary>
internal static class ResourceTable
{
    public static Resource PatchOf(CoreComponent component) =>
        new UntypedResource("apps/v1", "Deployment", component.Deployment, "kubeflow").Set(
            "spec.template.spec.containers",
            new Sequence
            {
                new Mapping
                {
                    { "name", component.Container },
                    {
                        "resources", new Mapping
                        {
                            { "limits", new Mapping { { "cpu", "500m" }, { "memory", "512Mi" } } },
                            { "requests", new Mapping { { "cpu", "100m" }, { "memory", "256Mi" } } },
                        }
                    },
                },
            });
}
