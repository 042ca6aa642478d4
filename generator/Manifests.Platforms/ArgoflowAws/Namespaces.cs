namespace Manifests.Platforms.ArgoflowAws;

/// <summary>The namespaces of the distribution.</summary>
internal static class Namespaces
{
    public const string ArgoCd = "argocd";
    public const string Auth = "auth";
    public const string IstioSystem = "istio-system";
    public const string Kubeflow = "kubeflow";
    public const string KubeSystem = "kube-system";
    public const string Mlflow = "mlflow";
    public const string Monitoring = "monitoring";
}
