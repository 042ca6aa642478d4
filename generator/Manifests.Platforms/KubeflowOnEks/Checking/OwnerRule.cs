using Manifests.Platforms.KubeflowOnEks.DeployKF;

namespace Manifests.Platforms.KubeflowOnEks.Checking;

/// <summary>The namespace of Kubeflow has one owner: deployKF or this tree.</summary>
internal static class OwnerRule
{
    public static void Check(TreeReview review)
    {
        if (review.Find("Application", DeployKFApplication.Name) is not null
            && review.Find("Namespace", KubeflowPipelines.NamespaceName) is { } @namespace)
        {
            review.Tell(@namespace, at: null, KubeflowOnEksDiagnostics.TwoOwners, @namespace.Name, DeployKFApplication.Name);
        }
    }
}
