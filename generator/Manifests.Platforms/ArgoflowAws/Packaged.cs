namespace Manifests.Platforms.ArgoflowAws;

/// <summary>A package whose files are in the tree already.</summary>
internal sealed record Packaged(ComponentBuilder Folder) : IPackage
{
    /// <inheritdoc/>
    public ComponentBuilder AddTo(Distribution distribution) => Folder;
}
