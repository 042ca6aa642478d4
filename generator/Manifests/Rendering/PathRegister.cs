using Manifests.Diagnostics;

namespace Manifests;

/// <summary>Checks every path of a composition by itself and against the others.</summary>
internal sealed class PathRegister(DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, FileEntry> files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Path, FileEntry File)> folded = new(StringComparer.Ordinal);
    private readonly HashSet<(string, string)> told = [];

    public void Check(PlatformBuilder builder)
    {
        foreach (var component in builder.Components.Where(component => builder.Files.All(file => !TreePath.IsWithin(file.Path, component.Path))))
        {
            Add(TreePathRules.Check(component.Path, component.Origin));
        }

        foreach (var file in builder.Files)
        {
            Add(TreePathRules.Check(file.Path, file.Origin));
            AddFile(file);
        }

        foreach (var file in builder.Files)
        {
            CompareFolders(file);
        }
    }

    private void Add(Diagnostic? diagnostic)
    {
        if (diagnostic is not null)
        {
            diagnostics.Add(diagnostic);
        }
    }

    private void AddFile(FileEntry file)
    {
        if (!files.TryAdd(file.Path, file))
        {
            diagnostics.Add(CompositionDiagnostics.PathTwice.At(Location.None, file.Path, files[file.Path].Origin, file.Origin)
                with { Origin = file.Origin });
            return;
        }

        // Folders too: 'a/x' and 'A/y' end up in one folder where case does not count, and Git then sees other paths.
        for (var path = file.Path; path.Length > 0; path = TreePath.FolderOf(path))
        {
            CompareSpelling(path, file);
        }
    }

    private void CompareSpelling(string path, FileEntry file)
    {
        var key = PathFolding.Fold(path);
        if (!folded.TryGetValue(key, out var known))
        {
            folded.Add(key, (path, file));
        }
        else if (known.Path != path && told.Add((known.Path, path)) && !ParentsDiffer(known.Path, path))
        {
            diagnostics.Add(CompositionDiagnostics.PathsDifferInSpelling.At(
                Location.None, known.Path, path, PathFolding.Difference(known.Path, path), known.File.Origin, file.Origin)
                with { Origin = file.Origin });
        }
    }

    // The finding is told once, of the outermost folder that is spelled in two ways.
    private static bool ParentsDiffer(string left, string right) => TreePath.FolderOf(left) != TreePath.FolderOf(right);

    private void CompareFolders(FileEntry file)
    {
        for (var folder = TreePath.FolderOf(file.Path); folder.Length > 0; folder = TreePath.FolderOf(folder))
        {
            if (files.TryGetValue(folder, out var other))
            {
                diagnostics.Add(CompositionDiagnostics.PathIsFileAndFolder.At(Location.None, folder, other.Origin, file.Path, file.Origin)
                    with { Origin = file.Origin });
            }
        }
    }
}
