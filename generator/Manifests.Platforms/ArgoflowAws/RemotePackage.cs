using Manifests.Models;
using Manifests.Models.Kustomize;

namespace Manifests.Platforms.ArgoflowAws;

/// <summary>An upstream folder as it is, with the releases of its images.</summary>
/// <param name="Path">The folder below <c>distribution</c>.</param>
/// <param name="Upstream">The repository.</param>
/// <param name="UpstreamPath">The folder in it.</param>
/// <param name="Images">The images and their releases.</param>
internal sealed record RemotePackage(string Path, RemoteRepository Upstream, string UpstreamPath, params ValueList<Image> Images) : IPackage
{
    /// <inheritdoc/>
    public ComponentBuilder AddTo(Distribution distribution)
    {
        var folder = distribution.Folder(Path);
        folder.Kustomization(new Kustomization
        {
            Resources = [Upstream[UpstreamPath]],
            Images = Images.Count == 0 ? null : Images,
        });
        return folder;
    }
}
