using Manifests.Models.Core.V1;
using Manifests.Models.Kustomize;

namespace Manifests.Platforms.ArgoflowAws.Notebooks;

/// <summary>Makes a namespace for each user, and knows who may look at all of them.</summary>
internal sealed class ProfileController : IPackage
{
    /// <inheritdoc/>
    public ComponentBuilder AddTo(Distribution distribution)
    {
        var folder = distribution.Folder("kubeflow/notebooks/profile-controller_access-management");
        var admin = new ConfigMap("profiles-config", Namespaces.Kubeflow) { Data = new() { ["ADMIN"] = distribution.Settings.AdminEmail } };
        folder.Kustomization(new Kustomization
        {
            Resources = [Upstream.Kubeflow["components/profile-controller/config/overlays/kubeflow"]],
            Patches = [new() { Path = folder.Patch("patch-admin.yaml", admin) }],
            Images =
            [
                Images.OfKubeflow("notebooks/access-management", "v1.3.0-rc.1"),
                Images.OfKubeflow("notebooks/profile-controller", "v1.3.0"),
            ],
        });
        return folder;
    }
}
