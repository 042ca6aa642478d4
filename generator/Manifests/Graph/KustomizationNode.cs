using System.Collections.Immutable;
using Manifests.Yaml;

namespace Manifests;

/// <summary>A kustomization or kustomize component of the tree.</summary>
/// <param name="Folder">Its folder.</param>
/// <param name="File">Its file.</param>
/// <param name="Document">Its document.</param>
/// <param name="References">What it names.</param>
internal sealed record KustomizationNode(
    string Folder, TreeFile File, TreeDocument Document, ImmutableArray<KustomizationReference> References)
{
    public Mapping Content => Document.Object!;

    public bool IsComponent => Document.Kind == "Component";
}
