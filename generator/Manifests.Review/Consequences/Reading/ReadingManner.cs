namespace Manifests.Review.Consequences;

/// <summary>How pods read a ConfigMap or Secret.</summary>
internal enum ReadingManner
{
    /// <summary>As environment variables, which are set when a container starts.</summary>
    Environment,

    /// <summary>As a file mounted by its own path, which stays as it was when the container started.</summary>
    SubPath,

    /// <summary>As files, which the kubelet keeps up to date.</summary>
    Files,

    /// <summary>To pull images.</summary>
    Pull,
}
