using Manifests.Yaml;

namespace Manifests;

/// <summary>A rendered resource where a cluster gets it: with the name and namespace that kustomizations and Applications give.</summary>
/// <param name="File">The file it stands in.</param>
/// <param name="Document">The document with its C# line. Its nodes know their places in the file; they are not to be changed.</param>
/// <param name="Name">Its name.</param>
/// <param name="Namespace">Its namespace; <see langword="null"/> for a kind without namespaces, or when nothing says one.</param>
public sealed record PlacedResource(TreeFile File, TreeDocument Document, string Name, string? Namespace)
{
    /// <inheritdoc cref="TreeDocument.Kind"/>
    public string Kind => Document.Kind;

    /// <inheritdoc cref="TreeDocument.Group"/>
    public string Group => Document.Group;

    /// <summary>What is at a path of keys; <see langword="null"/> when a key on the way is missing.</summary>
    /// <param name="keys">The keys from the top: <c>"spec", "template"</c>. The item of a list is asked by its number: <c>"0"</c>.</param>
    public Node? At(params ReadOnlySpan<string> keys) => Document.Root.At(keys);

    /// <summary>The text at a path of keys; <see langword="null"/> when there is none, or something else than a text.</summary>
    /// <inheritdoc cref="At" path="/param"/>
    public string? TextAt(params ReadOnlySpan<string> keys) => (At(keys) as Scalar)?.Text;

    /// <summary>The resource for messages: <c>Deployment 'web/site'</c>.</summary>
    public override string ToString() => $"{Kind} '{(Namespace is { } scope ? scope + "/" : "")}{Name}'";
}
