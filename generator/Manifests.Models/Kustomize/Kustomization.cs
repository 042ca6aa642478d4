using System.Runtime.CompilerServices;

namespace Manifests.Models.Kustomize;

/// <summary>A <c>kustomization.yaml</c>: resources and what happens to them.</summary>
/// <example>
/// <code>
/// new Kustomization
/// {
///     Namespace = "kubeflow",
///     Resources = ["namespace.yaml", ResourceReference.RemoteBase("github.com/kubeflow/manifests", "apps/pipeline", "v1.10.0")],
///     Patches = [new() { Operations = [JsonPatch.Replace("/spec/replicas", 2)], Target = new() { Kind = "Deployment" } }],
/// }
/// </code>
/// </example>
public sealed record Kustomization : KustomizationFile
{
    /// <summary>An empty kustomization, and the C# line that made it.</summary>
    public Kustomization([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base("kustomize.config.k8s.io/v1beta1", "Kustomization", file, line)
    {
    }
}
