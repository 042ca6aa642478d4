namespace Manifests.Platforms.ArgoflowAws;

/// <summary>What the dashboard links to.</summary>
public enum DashboardForm
{
    /// <summary>Kubeflow.</summary>
    Plain,

    /// <summary>Kubeflow and MLflow.</summary>
    Mlflow,
}
