using System.Globalization;
using Manifests.Yaml;

namespace Manifests.Schema.PodSecurity;

/// <summary>Volumes come from the cluster, not from the node or from a server of choice.</summary>
internal sealed class VolumeTypesCheck : IPodControlCheck
{
    private static readonly string[] Allowed =
    [
        "configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "image", "persistentVolumeClaim", "projected", "secret",
    ];

    public PodControl Control { get; } = new(
        "restrictedVolumes",
        "Volume Types",
        PodSecurityLevel.Restricted,
        "configMap, csi, downwardAPI, emptyDir, ephemeral, image, persistentVolumeClaim, projected or secret");

    public void Check(PodReview pod)
    {
        foreach (var (index, volume) in pod.Spec.MappingsOf("volumes"))
        {
            if (!Allowed.Any(volume.HasValue))
            {
                Tell(pod, volume, string.Create(CultureInfo.InvariantCulture, $"volumes[{index}]"));
            }
        }
    }

    // The server makes a volume without a source an emptyDir.
    private void Tell(PodReview pod, Mapping volume, string path)
    {
        foreach (var entry in volume.Entries)
        {
            if (entry.Key != "name" && volume.HasValue(entry.Key))
            {
                pod.Refuse(Control, entry.Value, $"{path}.{entry.Key}", "use one of these, such as a persistentVolumeClaim");
            }
        }
    }
}
