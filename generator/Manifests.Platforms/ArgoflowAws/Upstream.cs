namespace Manifests.Platforms.ArgoflowAws;

/// <summary>The repositories whose folders are bases, each at one commit. A release is named beside its commit.</summary>
internal static class Upstream
{
    /// <summary>v2.0.4.</summary>
    public static RemoteRepository ArgoCd { get; } = new("github.com/argoproj/argo-cd", "0842d448107eb1397b251e63ec4d4bc1b4efdd6e");

    /// <summary>v1.3.0.</summary>
    public static RemoteRepository Kubeflow { get; } = new("github.com/kubeflow/kubeflow", "0e91a2b9cd0c3b6687692b1f1f09ac6070cc6c3e");

    /// <summary>
    /// The release that goes with <see cref="Kubeflow"/>; the distribution names none and takes what is there on the day.
    /// </summary>
    public static RemoteRepository Manifests { get; } = new("github.com/kubeflow/manifests", "v1.3.0");

    /// <summary>1.6.0.</summary>
    public static RemoteRepository Pipelines { get; } = new("github.com/kubeflow/pipelines", "1c66f93f5149a8d5ed7f33895d3ebc01e662d837");

    /// <summary>v0.11.1.</summary>
    public static RemoteRepository Katib { get; } = new("github.com/kubeflow/katib", "036296a2e8e36e44077396fedd687953baf5dbc4");

    /// <summary>The distribution names the branch of this release.</summary>
    public static RemoteRepository Kfserving { get; } = new("github.com/kubeflow/kfserving", "v0.5.1");

    /// <summary>v1.1.0.</summary>
    public static RemoteRepository TensorFlowOperator { get; } =
        new("github.com/kubeflow/tf-operator", "f564bce4ac856d347ef1e3f8b131d10740d54972");

    /// <summary>v0.7.0.</summary>
    public static RemoteRepository PyTorchOperator { get; } =
        new("github.com/kubeflow/pytorch-operator", "2aae331f8b31e95c3a187ec07a93d8d11fc7bb78");

    public static RemoteRepository MpiOperator { get; } =
        new("github.com/kubeflow/mpi-operator", "424088cef4358e1c8566677704924ddab657e8e8");

    /// <summary>v1.1.0.</summary>
    public static RemoteRepository MxNetOperator { get; } =
        new("github.com/kubeflow/mxnet-operator", "905d519e1bdc7d2d95131a5fa65fa0de83932fc9");

    /// <summary>v0.2.0.</summary>
    public static RemoteRepository XgBoostOperator { get; } =
        new("github.com/kubeflow/xgboost-operator", "579a656311423762f21873d6ecbbc87fcdff628f");

    /// <summary>A branch: the experiment was never released.</summary>
    public static RemoteRepository PvcViewer { get; } = new("github.com/DavidSpek/kubeflow", "pvc-viewer-controller");

    /// <summary>A branch: the experiment was never released.</summary>
    public static RemoteRepository PvcViewerVolumes { get; } = new("github.com/DavidSpek/kubeflow", "volumes-pvc-viewer");
}
