using Manifests.Diagnostics;

namespace Manifests;

/// <summary>
/// Writes and removes files all or nothing. New content is written next to its place first; then every file is renamed into place,
/// and the old one is kept beside it until all are; a failure on the way puts everything back.
/// </summary>
internal sealed class FileTransaction(Workspace workspace)
{
    private readonly List<(string Path, ReadOnlyMemory<byte> Bytes)> writes = [];
    private readonly List<(string Path, string Root, bool AndRoot)> removals = [];
    private readonly List<string> sweeps = [];
    private readonly List<string> madeFolders = [];
    private readonly Stack<Action> undo = new();
    private string current = "";

    /// <summary>Plans a file's new content.</summary>
    public void Write(string path, ReadOnlyMemory<byte> bytes) => writes.Add((path, bytes));

    /// <summary>Plans a removal, and that of folders that become empty below <paramref name="root"/>, with <paramref name="andRoot"/> itself.</summary>
    public void Remove(string path, string root, bool andRoot = false) => removals.Add((path, root, andRoot));

    /// <summary>Plans the removal of what a killed run left.</summary>
    public void Sweep(IEnumerable<string> staged) => sweeps.AddRange(staged);

    /// <summary>Does what was planned; false after a finding, with everything as it was.</summary>
    public bool Run(DiagnosticBag diagnostics)
    {
        try
        {
            SweepNow();
            Stage();
            Swap();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(OwnedTreeDiagnostics.CannotWrite.At(Location.OfFile(workspace.Display(current)), FileFaults.Reason(exception)));
            TakeBack(diagnostics);
            return false;
        }

        DropOldFiles();
        DropEmptyFolders();
        return true;
    }

    private void SweepNow()
    {
        foreach (var path in sweeps)
        {
            current = path;
            File.Delete(path);
        }
    }

    private void Stage()
    {
        foreach (var (path, bytes) in writes)
        {
            current = path;
            if (!removals.Exists(removal => path.StartsWith(removal.Path + Path.DirectorySeparatorChar, StringComparison.Ordinal)))
            {
                StageOne(path, bytes);
            }
        }
    }

    private void StageOne(string path, ReadOnlyMemory<byte> bytes)
    {
        MakeFolder(Path.GetDirectoryName(path)!);
        var staged = StagedFile.NewOf(path);
        undo.Push(() => DeleteIfThere(staged));
        using var stream = new FileStream(staged, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        stream.Write(bytes.Span);
    }

    private static void DeleteIfThere(string path)
    {
        if (File.Exists(path))
        {
            File.Delete(path);
        }
    }

    private void MakeFolder(string folder)
    {
        if (Directory.Exists(folder))
        {
            return;
        }

        MakeFolder(Path.GetDirectoryName(folder)!);
        Directory.CreateDirectory(folder);
        madeFolders.Add(folder);
    }

    // Removals first: a file may have to make room for a folder.
    private void Swap()
    {
        foreach (var (path, _, _) in removals)
        {
            current = path;
            if (File.Exists(path))
            {
                MoveAside(path);
            }
        }

        foreach (var (path, bytes) in writes)
        {
            current = path;
            if (!File.Exists(StagedFile.NewOf(path)))
            {
                StageOne(path, bytes);
            }

            Replace(path);
        }
    }

    private void MoveAside(string path)
    {
        var old = StagedFile.OldOf(path);
        File.Move(path, old, overwrite: true);
        undo.Push(() => File.Move(old, path, overwrite: true));
    }

    private void Replace(string path)
    {
        var staged = StagedFile.NewOf(path);
        if (!File.Exists(path))
        {
            File.Move(staged, path);
            undo.Push(() => File.Delete(path));
            return;
        }

        var old = StagedFile.OldOf(path);
        try
        {
            // In one step for whoever reads the tree meanwhile, where the file system can.
            File.Replace(staged, path, old, ignoreMetadataErrors: true);
            undo.Push(() => File.Move(old, path, overwrite: true));
        }
        catch (IOException) when (File.Exists(staged) && File.Exists(path))
        {
            MoveAside(path);
            File.Move(staged, path);
        }
    }

    private void TakeBack(DiagnosticBag diagnostics)
    {
        foreach (var step in undo)
        {
            try
            {
                step();
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                diagnostics.Add(OwnedTreeDiagnostics.CannotRestore.At(
                    Location.OfFile(workspace.Display(current)), FileFaults.Reason(exception)));
            }
        }

        for (var at = madeFolders.Count - 1; at >= 0; at--)
        {
            TryDeleteEmpty(madeFolders[at]);
        }
    }

    private void DropOldFiles()
    {
        foreach (var path in writes.Select(static write => write.Path).Concat(removals.Select(static removal => removal.Path)))
        {
            try
            {
                File.Delete(StagedFile.OldOf(path));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // The tree is right; the next write sweeps it away.
            }
        }
    }

    private void DropEmptyFolders()
    {
        foreach (var (path, root, andRoot) in removals)
        {
            var folder = Path.GetDirectoryName(path)!;
            while (folder.Length > root.Length && TryDeleteEmpty(folder))
            {
                folder = Path.GetDirectoryName(folder)!;
            }

            if (andRoot)
            {
                TryDeleteEmpty(root);
            }
        }
    }

    private static bool TryDeleteEmpty(string folder)
    {
        try
        {
            if (Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
            {
                Directory.Delete(folder);
                return true;
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // An empty folder that stays is invisible to Git.
        }

        return !Directory.Exists(folder);
    }
}
