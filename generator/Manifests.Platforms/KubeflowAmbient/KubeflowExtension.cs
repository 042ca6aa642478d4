namespace Manifests.Platforms.KubeflowAmbient;

/// <summary>What the requirements leave for later. Elyra, which is among it, is an image of notebooks and needs nothing here.</summary>
public enum KubeflowExtension
{
    /// <summary>Kubeflow Pipelines with a database and an object store of their own.</summary>
    Pipelines,

    /// <summary>Search for hyperparameters.</summary>
    Katib,

    /// <summary>Serving of models. It needs Knative Serving, or <c>RawDeployment</c> as its mode.</summary>
    Kserve,
}
