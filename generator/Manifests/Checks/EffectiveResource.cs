using Manifests.Schema.Across;

namespace Manifests;

/// <summary>A resource as a kustomization or Application hands it on.</summary>
/// <param name="File">The file it stands in.</param>
/// <param name="Document">The document.</param>
/// <param name="Name">Its name with the prefixes and suffixes on the way.</param>
/// <param name="Namespace">Its namespace on the way; <see langword="null"/> for none.</param>
/// <param name="IsNamespaced">Whether its kind lives in namespaces; true for kinds without a schema.</param>
internal sealed record EffectiveResource(TreeFile File, TreeDocument Document, string Name, string? Namespace, bool IsNamespaced)
{
    /// <summary>
    /// The path of a kustomization on the way that changes it by patches or labels, which are not followed; <see langword="null"/> for
    /// none.
    /// </summary>
    public string? ChangedBy { get; init; }

    /// <summary>What the cluster tells objects apart by.</summary>
    public ResourceIdentity Identity => new(Document.Group, Document.Kind, Namespace, Name);

    /// <summary>The identity for messages: <c>apps Deployment 'kubeflow/web'</c>.</summary>
    public override string ToString() => Identity.ToString();
}
