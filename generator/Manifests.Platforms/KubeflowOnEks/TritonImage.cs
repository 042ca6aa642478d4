namespace Manifests.Platforms.KubeflowOnEks;

/// <summary>What the Triton server runs.</summary>
public enum TritonImage
{
    /// <summary>The image of one's own, built by CodeBuild and kept in ECR.</summary>
    Ecr,

    /// <summary>NVIDIA's image as it is.</summary>
    Nvidia,
}
