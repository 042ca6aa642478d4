using Manifests.Models;
using Manifests.Models.Kustomize;

namespace Manifests.Platforms.KubeflowAmbient;

/// <summary>The parts of kubeflow/manifests that make up core Kubeflow, in the order the requirements list them.</summary>
internal static class UpstreamBases
{
    public static ValueList<ResourceReference> Of(KubeflowAmbientSettings settings)
    {
        var strict = settings.Bases == BaseForm.Strict;
        var upstream = new RemoteRepository("github.com/kubeflow/manifests", strict ? null : settings.KubeflowRevision);
        return upstream.Folders(
            "common/kubeflow-namespace/base",
            "common/kubeflow-roles/base",
            "common/istio-1-17/kubeflow-istio-resources/base",
            "apps/centraldashboard/upstream/overlays/istio",
            "apps/jupyter/notebook-controller/upstream/overlays/kubeflow",
            "apps/jupyter/jupyter-web-app/upstream/overlays/istio",
            "apps/profiles/upstream/overlays/kubeflow",
            "apps/volumes-web-app/upstream/overlays/istio",
            "apps/tensorboard/tensorboards-web-app/upstream/overlays/istio",
            "apps/tensorboard/tensorboard-controller/upstream/overlays/kubeflow",
            "apps/admission-webhook/upstream/overlays/cert-manager",
            // The document names a folder that never existed in any release; this is where the user namespace is.
            strict ? "apps/user-namespace/upstream/base" : "common/user-namespace/base");
    }
}
