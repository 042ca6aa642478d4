using System.Collections.Immutable;
using Manifests.Diagnostics;

namespace Manifests;

/// <summary>Compares the folders of a rendering with what was rendered. Reads only.</summary>
internal sealed class TreeComparer(RenderResult result, bool ignoreBrokenLocks, DiagnosticBag diagnostics)
{
    private readonly Workspace workspace = result.Workspace;

    /// <summary>The comparisons; trees whose lock or folder cannot be read are missing, after a finding.</summary>
    public ImmutableArray<TreeComparison> Compare()
    {
        if (File.Exists(workspace.Output))
        {
            diagnostics.Add(OwnedTreeDiagnostics.OutputIsFile.At(Location.OfFile(workspace.Display(workspace.Output))));
            return [];
        }

        var rendered = result.Trees.Select(tree => Guarded(tree.Folder, () => Compare(tree.Folder, tree)));
        var retired = RetiredTrees.Find(result).Select(folder => Guarded(folder, () => Compare(folder, null)));
        return [.. rendered.Concat(retired).OfType<TreeComparison>()];
    }

    private TreeComparison? Guarded(string folder, Func<TreeComparison?> compare)
    {
        try
        {
            return compare();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var display = workspace.Display(Path.Combine(workspace.Output, folder));
            diagnostics.Add(OwnedTreeDiagnostics.CannotRead.At(Location.OfFile(display), FileFaults.Reason(exception)));
            return null;
        }
    }

    private TreeComparison? Compare(string folder, Tree? tree)
    {
        var root = Path.Combine(workspace.Output, folder.Replace('/', Path.DirectorySeparatorChar));
        var display = workspace.Display(root);
        var disk = DiskTree.Read(root);
        var lockBytes = disk.Entries.TryGetValue(TreeLock.FileName, out var entry) && entry.Kind == DiskEntryKind.File
            ? File.ReadAllBytes(disk.FullPath(TreeLock.FileName))
            : null;
        if (!TryReadLock(lockBytes, display, out var owned))
        {
            return null;
        }

        var paths = ComparePaths(disk, tree, owned);
        var newLock = tree is null ? null : TreeLock.Of(tree, result.Catalog).ToBytes();
        return new TreeComparison(disk, display, paths, Foreign(disk, paths), newLock, LockChange(lockBytes, newLock));
    }

    private bool TryReadLock(byte[]? bytes, string display, out TreeLock? owned)
    {
        owned = null;
        if (bytes is null)
        {
            return true;
        }

        var found = new DiagnosticBag();
        owned = LockReader.Read(bytes, display + "/" + TreeLock.FileName, found);
        if (owned is null && !ignoreBrokenLocks)
        {
            diagnostics.AddRange(found.ToSorted());
        }

        return owned is not null || ignoreBrokenLocks;
    }

    private static ImmutableArray<PathComparison> ComparePaths(DiskTree disk, Tree? tree, TreeLock? owned)
    {
        var locked = owned?.Files.ToDictionary(static file => file.Path, StringComparer.Ordinal) ?? [];
        var rendered = tree?.Files ?? [];
        var gone = locked.Keys.Where(path => tree is null || !tree.TryFind(path, out _));
        string[] paths = [.. rendered.Select(static file => file.Path).Concat(gone).Order(StringComparer.Ordinal)];
        var compared = new PathComparison[paths.Length];
        Parallel.For(0, paths.Length, at =>
        {
            var path = paths[at];
            TreeFile? made = null;
            tree?.TryFind(path, out made);
            compared[at] = new PathComparison(path, made, locked.GetValueOrDefault(path), HashOf(disk, path));
        });
        return [.. compared];
    }

    private static FileHash? HashOf(DiskTree disk, string path) =>
        disk.Entries.TryGetValue(path, out var entry) && entry.Kind == DiskEntryKind.File
            ? FileHash.Of(File.ReadAllBytes(disk.FullPath(path)))
            : null;

    private static ImmutableArray<string> Foreign(DiskTree disk, ImmutableArray<PathComparison> paths)
    {
        var known = paths.Where(static path => path.Owned is not null || path.New is not null)
            .Select(static path => path.Path)
            .Append(TreeLock.FileName)
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. disk.Entries.Where(entry => entry.Value.Kind != DiskEntryKind.Folder && !known.Contains(entry.Key))
                .Select(static entry => entry.Key)
                .Order(StringComparer.Ordinal),
        ];
    }

    private static TreeChangeKind? LockChange(byte[]? old, byte[]? made)
    {
        if (made is null)
        {
            return old is null ? null : TreeChangeKind.Removed;
        }

        if (old is null)
        {
            return TreeChangeKind.Added;
        }

        return FileHash.Of(old).Is(FileHash.Of(made).Exact) ? null : TreeChangeKind.Changed;
    }
}
