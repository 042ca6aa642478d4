namespace Manifests.Platforms.KubeflowAmbient;

/// <summary>How the upstream bases are named.</summary>
public enum BaseForm
{
    /// <summary>Pinned to one tag, with the one path mended that never existed. Builds.</summary>
    Corrected,

    /// <summary>Letter for letter as the requirements document lists them. Does not build any more: the paths have moved.</summary>
    Strict,
}
