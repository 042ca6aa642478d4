using Manifests.Models.Batch.V1;

namespace Manifests.Platforms.Asya;

/// <summary>
/// Shows after each sync of the actors that a pod gets a GPU. In <c>kube-system</c>, because its image is not one for restricted
/// namespaces; it tolerates the taint of the GPU nodes.
/// </summary>
internal sealed class GpuTest : IComponentPart
{
    private const int SecondsToWait = 1800;

    public void AddTo(ComponentBuilder folder) => folder.Add("gpu-test.yaml", new Job("gpu-test", Namespaces.KubeSystem)
    {
        Annotations =
        {
            ["argocd.argoproj.io/hook"] = "PostSync",
            ["argocd.argoproj.io/hook-delete-policy"] = "BeforeHookCreation",
        },
        Spec = new()
        {
            BackoffLimit = 1,
            ActiveDeadlineSeconds = SecondsToWait,
            Template = new()
            {
                Spec = new()
                {
                    RestartPolicy = "Never",
                    Tolerations = [Gpus.Toleration],
                    Containers =
                    [
                        new()
                        {
                            Name = "gpu-test",
                            Image = "nvidia/cuda:12.2.0-base-ubuntu22.04",
                            Command = ["nvidia-smi"],
                            Resources = new() { Limits = new() { [Gpus.Resource] = 1 } },
                        },
                    ],
                },
            },
        },
    });
}
