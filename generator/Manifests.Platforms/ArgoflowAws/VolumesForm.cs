namespace Manifests.Platforms.ArgoflowAws;

/// <summary>How users see their volumes.</summary>
public enum VolumesForm
{
    /// <summary>Kubeflow's own list.</summary>
    Regular,

    /// <summary>A list with a file browser; experimental.</summary>
    PvcViewer,
}
