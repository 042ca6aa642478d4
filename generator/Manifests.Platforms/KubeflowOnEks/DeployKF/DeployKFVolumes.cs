using Manifests.Models.Core.V1;
using Manifests.Models.Storage.V1;

namespace Manifests.Platforms.KubeflowOnEks.DeployKF;

/// <summary>Volumes: the class that deployKF's databases get by default, and the one that its plugin keeps generators on.</summary>
internal sealed class DeployKFVolumes : IComponentPart
{
    /// <summary>The claim that the plugin's container mounts.</summary>
    public const string PluginAssets = "argocd-deploykf-plugin-assets";

    private readonly StorageClass gp3 = new("gp3")
    {
        Annotations = { ["storageclass.kubernetes.io/is-default-class"] = "true" },
        Provisioner = "ebs.csi.aws.com",
        Parameters = new() { ["type"] = "gp3" },
        AllowVolumeExpansion = true,
        VolumeBindingMode = "WaitForFirstConsumer",
    };

    public void AddTo(ComponentBuilder folder)
    {
        folder.Add("storage-class.yaml", gp3);
        folder.Add("plugin-assets.yaml", new PersistentVolumeClaim(PluginAssets, ArgoCd.Namespace)
        {
            Spec = new()
            {
                StorageClassName = gp3.Name,
                AccessModes = ["ReadWriteOnce"],
                Resources = new() { Requests = new() { ["storage"] = "1Gi" } },
            },
        });
    }
}
