namespace Manifests.Platforms.Asya;

/// <summary>The system of the GPU nodes.</summary>
public enum GpuImage
{
    /// <summary>Amazon Linux 2, which AWS stopped on 2025-11-26 and never offered from Kubernetes 1.33 on.</summary>
    Al2,

    Bottlerocket,
}
