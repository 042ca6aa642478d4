using Manifests.Diagnostics;

namespace Manifests;

/// <summary>Looks for whatever forbids a write before anything is touched.</summary>
internal sealed class WriteObstacles(TreeComparison tree, bool force, DiagnosticBag diagnostics)
{
    private readonly HashSet<string> told = new(StringComparer.Ordinal);

    public void Check()
    {
        CheckRoot();
        foreach (var path in tree.Paths)
        {
            if (path.Action is { } action)
            {
                CheckOwnership(path);
                CheckPlace(path.Path, action);
            }
        }

        if (tree.LockChange is { } change)
        {
            CheckPlace(TreeLock.FileName, change);
        }
    }

    private void CheckRoot()
    {
        if (new DirectoryInfo(tree.Disk.Root) is { LinkTarget: { } target })
        {
            diagnostics.Add(OwnedTreeDiagnostics.SymbolicLink.At(Location.OfFile(tree.Display), target, "folder"));
        }
        else if (File.Exists(tree.Disk.Root))
        {
            diagnostics.Add(OwnedTreeDiagnostics.FileInTheWay.At(Location.OfFile(tree.Display), TreeLock.FileName));
        }
    }

    private void CheckOwnership(PathComparison path)
    {
        // A file that somebody removed holds no edit that could get lost, so it is simply written again.
        if (force || path.Hash is null)
        {
            return;
        }

        if (path.IsHandEdited)
        {
            Add(path.Path, path.New is null ? OwnedTreeDiagnostics.HandEditedGone : OwnedTreeDiagnostics.HandEdited);
        }
        else if (path.IsForeignInTheWay)
        {
            Add(path.Path, OwnedTreeDiagnostics.ForeignInTheWay);
        }
    }

    private void CheckPlace(string path, TreeChangeKind action)
    {
        for (var folder = TreePath.FolderOf(path); folder.Length > 0; folder = TreePath.FolderOf(folder))
        {
            CheckFolder(folder, path);
        }

        if (!tree.Disk.Entries.TryGetValue(path, out var entry))
        {
            return;
        }

        switch (entry.Kind)
        {
            case DiskEntryKind.Link:
                Add(path, OwnedTreeDiagnostics.SymbolicLink, entry.LinkTarget, "file");
                break;
            case DiskEntryKind.Folder:
                Add(path, OwnedTreeDiagnostics.FolderInTheWay);
                break;
            case DiskEntryKind.File when entry.IsReadOnly:
                Add(path, OwnedTreeDiagnostics.ReadOnly, action == TreeChangeKind.Removed ? "removed" : "changed");
                break;
        }
    }

    private void CheckFolder(string folder, string path)
    {
        if (!tree.Disk.Entries.TryGetValue(folder, out var entry) || !told.Add(folder))
        {
            return;
        }

        if (entry.Kind == DiskEntryKind.Link)
        {
            Add(folder, OwnedTreeDiagnostics.SymbolicLink, entry.LinkTarget, "folder");
        }
        else if (entry.Kind == DiskEntryKind.File && !GoesAway(folder))
        {
            Add(folder, OwnedTreeDiagnostics.FileInTheWay, path);
        }
    }

    // An owned file that becomes a folder is removed before its place is taken.
    private bool GoesAway(string path) => tree.Paths.Any(other => other.Path == path && other.Action == TreeChangeKind.Removed);

    private void Add(string path, DiagnosticDescriptor descriptor, params ReadOnlySpan<object?> arguments) =>
        diagnostics.Add(descriptor.At(Location.OfFile(tree.Display + "/" + path), arguments));
}
