using System.Collections.Immutable;

namespace Manifests.Cli;

/// <summary>The folders whose files are handed on by a kustomization, which may change them, instead of applied as they stand.</summary>
internal sealed class KustomizedFolders
{
    private readonly HashSet<string> folders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KustomizedFile> named = new(StringComparer.Ordinal);

    /// <param name="files">The input. The kustomizations among them are read, unless they cannot be, which is told when they are checked.</param>
    /// <param name="maxFileBytes">Greatest size of a file to read, in bytes.</param>
    public KustomizedFolders(ImmutableArray<InputFile> files, long maxFileBytes)
    {
        foreach (var file in files.Where(KustomizationFile.HasItsName))
        {
            folders.Add(Path.GetDirectoryName(file.FullPath) ?? "");
            if (file.Length <= maxFileBytes)
            {
                Add(KustomizedFiles.NamedBy(file));
            }
        }
    }

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

    /// <summary>What the kustomizations take a file for.</summary>
    public KustomizedFile KindOf(InputFile file) => named.GetValueOrDefault(file.FullPath, KustomizedFile.Resources);

    // A file with two uses is held to the stricter one.
    private void Add(IEnumerable<(string Path, KustomizedFile Kind)> files)
    {
        foreach (var (path, kind) in files)
        {
            if (!named.TryGetValue(path, out var known) || kind < known)
            {
                named[path] = kind;
            }
        }
    }
}
