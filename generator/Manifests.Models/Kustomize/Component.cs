using System.Runtime.CompilerServices;

namespace Manifests.Models.Kustomize;

/// <summary>
/// A kustomize component: changes that several kustomizations share. It works on the resources of the kustomization that
/// lists it under <see cref="KustomizationFile.Components"/>.
/// </summary>
public sealed record Component : KustomizationFile
{
    /// <summary>An empty component, and the C# line that made it.</summary>
    public Component([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base("kustomize.config.k8s.io/v1alpha1", "Component", file, line)
    {
    }
}
