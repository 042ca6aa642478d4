using System.Collections.Immutable;

namespace Manifests.Cli;

/// <summary>The folders whose files are handed on by a kustomization, which may change them, instead of applied as they stand.</summary>
internal sealed class KustomizedFolders(ImmutableArray<InputFile> files)
{
    private readonly HashSet<string> folders =
        [.. files.Where(KustomizationFile.HasItsName).Select(static file => Path.GetDirectoryName(file.FullPath) ?? "")];

    /// <summary>Whether a file stands in such a folder, or somewhere below one.</summary>
    public bool Have(InputFile file)
    {
        if (folders.Count == 0)
        {
            return false;
        }

        for (var folder = Path.GetDirectoryName(file.FullPath); !string.IsNullOrEmpty(folder); folder = Path.GetDirectoryName(folder))
        {
            if (folders.Contains(folder))
            {
                return true;
            }
        }

        return false;
    }
}
