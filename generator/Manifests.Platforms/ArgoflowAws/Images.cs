using Manifests.Models.Kustomize;

namespace Manifests.Platforms.ArgoflowAws;

/// <summary>Images of remote bases, whose releases are said here so that a new one is a line of a review.</summary>
internal static class Images
{
    private const string Kubeflow = "public.ecr.aws/j1r0q0g6/";

    /// <summary>The release of an image wherever a base names it.</summary>
    public static Image Pinned(string name, string tag) => new() { Name = name, NewName = name, NewTag = tag };

    /// <summary>The release of an image of the Kubeflow project.</summary>
    public static Image OfKubeflow(string name, string tag) => Pinned(Kubeflow + name, tag);
}
