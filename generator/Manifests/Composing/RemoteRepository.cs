using Manifests.Models;
using Manifests.Models.Kustomize;

namespace Manifests;

/// <summary>A Git repository whose folders kustomizations use as remote bases: <c>Resources = [upstream["apps/jupyter"]]</c>.</summary>
/// <param name="Url">As kustomize reads it: <c>github.com/kubeflow/manifests</c> or <c>https://git.example.com/team/bases.git</c>.</param>
/// <param name="Revision">Tag, commit or branch; <see langword="null"/> for the default branch, which is warned about: it moves.</param>
public sealed record RemoteRepository(string Url, string? Revision)
{
    /// <summary>The entry of <c>resources:</c> or <c>components:</c> for a folder of the repository.</summary>
    public ResourceReference this[string folder] => ResourceReference.RemoteBase(Url, folder, Revision);

    /// <summary>The entries for several folders, in their order.</summary>
    public ValueList<ResourceReference> Folders(params ReadOnlySpan<string> folders)
    {
        var entries = new ResourceReference[folders.Length];
        for (var index = 0; index < folders.Length; index++)
        {
            entries[index] = this[folders[index]];
        }

        return entries;
    }
}
