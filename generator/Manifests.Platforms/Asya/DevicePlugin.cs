using Manifests.Models;
using Manifests.Models.Apps.V1;

namespace Manifests.Platforms.Asya;

/// <summary>Tells Kubernetes of the GPUs of a node.</summary>
internal sealed class DevicePlugin : IComponentPart
{
    private const string Volume = "device-plugin";

    // The requirements look for the pods by this label.
    private static readonly Map<string> PodLabels = new() { ["name"] = "nvidia-device-plugin-ds" };

    public void AddTo(ComponentBuilder folder) => folder.Add(
        "daemonset.yaml", new DaemonSet("nvidia-device-plugin-daemonset", Namespaces.KubeSystem)
        {
            Spec = new()
            {
                Selector = new() { MatchLabels = PodLabels },
                UpdateStrategy = new() { Type = "RollingUpdate" },
                Template = new()
                {
                    Metadata = new() { Labels = PodLabels },
                    Spec = new()
                    {
                        Tolerations = [Gpus.Toleration],
                        PriorityClassName = "system-node-critical",
                        Containers =
                        [
                            new()
                            {
                                Name = "nvidia-device-plugin-ctr",
                                Image = "nvcr.io/nvidia/k8s-device-plugin:v0.17.0",
                                // Most nodes have no GPU.
                                Env = [new() { Name = "FAIL_ON_INIT_ERROR", Value = "false" }],
                                SecurityContext = new() { AllowPrivilegeEscalation = false, Capabilities = new() { Drop = ["ALL"] } },
                                VolumeMounts = [new() { Name = Volume, MountPath = "/var/lib/kubelet/device-plugins" }],
                            },
                        ],
                        Volumes = [new() { Name = Volume, HostPath = new() { Path = "/var/lib/kubelet/device-plugins" } }],
                    },
                },
            },
        });
}
