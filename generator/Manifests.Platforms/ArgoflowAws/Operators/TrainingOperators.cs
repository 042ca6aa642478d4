namespace Manifests.Platforms.ArgoflowAws.Operators;

/// <summary>The operators of training jobs: one a framework.</summary>
internal static class TrainingOperators
{
    private const string Overlay = "manifests/overlays/kubeflow";

    public static RemotePackage TensorFlow { get; } = Of(
        "tensorflow",
        Upstream.TensorFlowOperator,
        "public.ecr.aws/j1r0q0g6/training/tf-operator",
        "cd2fc1ff397b1f349f68524f4abd5013a32e3033");

    public static RemotePackage PyTorch { get; } = Of(
        "pytorch", Upstream.PyTorchOperator, "gcr.io/kubeflow-images-public/pytorch-operator", "vmaster-g518f9c76");

    public static RemotePackage Mpi { get; } = Of("mpi", Upstream.MpiOperator, "mpioperator/mpi-operator", "latest");

    public static RemotePackage MxNet { get; } = Of("mxnet", Upstream.MxNetOperator, "kubeflow/mxnet-operator", "v1.1.0");

    public static RemotePackage XgBoost { get; } = Of("xgboost", Upstream.XgBoostOperator, "kubeflow/xgboost-operator", "v0.2.0");

    private static RemotePackage Of(string name, RemoteRepository upstream, string image, string tag) =>
        new("kubeflow/operators/" + name, upstream, Overlay, Images.Pinned(image, tag));
}
