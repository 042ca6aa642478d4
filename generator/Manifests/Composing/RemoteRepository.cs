using Manifests.Models;

namespace Manifests;

/// <summary>A Git repository whose folders kustomizations use as remote bases.</summary>
/// <param name="Url">As kustomize reads it: <c>github.com/kubeflow/manifests</c> or <c>https://git.example.com/team/bases.git</c>.</param>
/// <param name="Revision">Tag, commit or branch; <see langword="null"/> for the default branch, which is warned about: it moves.</param>
public sealed record RemoteRepository(string Url, string? Revision)
{
    /// <summary>
    /// What stands between URL and folder. A single <c>/</c> is enough for hosts kustomize knows (github.com); <c>//</c> is needed
    /// where it cannot tell where the repository's name ends.
    /// </summary>
    public string Separator { get; init; } = Url.StartsWith("github.com/", StringComparison.Ordinal) ? "/" : "//";

    /// <summary>The entry of <c>resources:</c> or <c>components:</c> for a folder of the repository.</summary>
    public string this[string folder] => Url + Separator + folder + (Revision is null ? "" : "?ref=" + Revision);

    /// <summary>The entries for several folders, in their order.</summary>
    public ValueList<string> Folders(params ReadOnlySpan<string> folders)
    {
        var entries = new string[folders.Length];
        for (var index = 0; index < folders.Length; index++)
        {
            entries[index] = this[folders[index]];
        }

        return entries;
    }
}
