using System.Globalization;

namespace Manifests.Schema.PodSecurity;

/// <summary>No volume is a folder of the node.</summary>
internal sealed class HostPathVolumesCheck : IPodControlCheck
{
    public PodControl Control { get; } = new("hostPathVolumes", "HostPath Volumes", PodSecurityLevel.Baseline, "nothing")
    {
        ReplacedSince = new KubernetesVersion(1, 0),
    };

    public void Check(PodReview pod)
    {
        foreach (var (index, volume) in pod.Spec.MappingsOf("volumes"))
        {
            if (volume.HasValue("hostPath"))
            {
                pod.Refuse(
                    Control,
                    volume["hostPath"]!,
                    string.Create(CultureInfo.InvariantCulture, $"volumes[{index}].hostPath"),
                    "use an emptyDir, a persistentVolumeClaim or a configMap");
            }
        }
    }
}
