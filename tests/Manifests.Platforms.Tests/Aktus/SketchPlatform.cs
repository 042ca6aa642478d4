using Manifests.Models;
using Manifests.Platforms.Tests.Rendering;

namespace Manifests.Platforms.Tests.Aktus;

/// <summary>The seed's sketch of the GPU pool, with one requirement as text.</summary>
internal sealed class SketchPlatform(string requirement) : Platform("aktus")
{
    /// <inheritdoc/>
    protected override void Compose(PlatformBuilder platform)
    {
        var sketch = new UntypedResource("karpenter.sh/v1", "NodePool", "gpu-nodepool")
        {
            Content = Json.Read(
                $$"""
                spec:
                  template:
                    spec:
                      nodeClassRef: { group: eks.amazonaws.com, kind: NodeClass, name: default }
                      requirements:
                      - {{requirement}}
                      taints:
                      - { key: nvidia.com/gpu, value: present, effect: NoSchedule }
                """),
        };
        platform.Root.Add("gpu-nodepool.yaml", sketch);
    }
}
