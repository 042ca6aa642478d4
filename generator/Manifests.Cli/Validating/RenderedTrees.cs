using System.Collections.Concurrent;

namespace Manifests.Cli;

/// <summary>
/// Which rendered tree a file belongs to. Trees of several environments can have objects of one identity, since each goes to a
/// cluster of its own. Safe to use from several threads.
/// </summary>
internal sealed class RenderedTrees
{
    private readonly ConcurrentDictionary<string, string> roots = new(StringComparer.Ordinal);

    /// <summary>The nearest folder above a file that has a lock; empty when there is none.</summary>
    public string RootOf(InputFile file) => RootOf(Path.GetDirectoryName(file.FullPath));

    private string RootOf(string? folder)
    {
        if (string.IsNullOrEmpty(folder))
        {
            return "";
        }

        return roots.TryGetValue(folder, out var known)
            ? known
            : roots.GetOrAdd(folder, File.Exists(Path.Combine(folder, TreeLock.FileName)) ? folder : RootOf(Path.GetDirectoryName(folder)));
    }
}
