using System.Collections.Immutable;
using Manifests.Diagnostics;

namespace Manifests.Cli;

/// <summary>
/// Finds the files that paths of the command line mean: each named file, the <c>*.yaml</c>, <c>*.yml</c> and <c>*.json</c> files
/// below each named folder without hidden ones, and the standard input for <c>-</c>. Each once: in the order of the paths, and below
/// a folder in ordinal order.
/// </summary>
internal sealed class InputSearch(string currentDirectory, DiagnosticBag found)
{
    private const string Hyphen = "-";

    private readonly List<InputFile> files = [];
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    /// <param name="paths">As typed.</param>
    /// <param name="currentDirectory">What relative paths are relative to; a full path.</param>
    /// <param name="found">Takes that a path is not there, and what is wrong with what was found.</param>
    public static ImmutableArray<InputFile> Find(IEnumerable<string> paths, string currentDirectory, DiagnosticBag found)
    {
        var search = new InputSearch(currentDirectory, found);
        foreach (var path in paths)
        {
            search.Add(path);
        }

        return [.. search.files];
    }

    private void Add(string path)
    {
        if (path == Hyphen)
        {
            AddFile("", InputFile.StandardInput, 0, isNamed: true);
            return;
        }

        var full = Path.GetFullPath(path, currentDirectory);
        if (Directory.Exists(full))
        {
            AddFolder(path, full);
        }
        else if (File.Exists(full))
        {
            AddFile(new FileInfo(full), path, isNamed: true);
        }
        else
        {
            found.Add(CliDiagnostics.PathMissing.At(Location.None, path));
        }
    }

    private void AddFolder(string path, string full)
    {
        if (HasManifestName(Path.TrimEndingDirectorySeparator(full)))
        {
            found.Add(InputDiagnostics.FolderWithFileName.At(Location.OfFile(Shown(path))));
            return;
        }

        var before = files.Count;
        var isNew = known.Add(full);
        Walk(new DirectoryInfo(full), path, new LinkCheck(path, full));
        if (isNew && files.Count == before && !found.HasErrors && !files.Exists(file => file.FullPath.StartsWith(full, StringComparison.Ordinal)))
        {
            found.Add(InputDiagnostics.NoResources.At(Location.OfFile(Shown(path)), "the *.yaml, *.yml and *.json files of this folder", "the folder"));
        }
    }

    private void Walk(DirectoryInfo folder, string shown, LinkCheck links)
    {
        FileSystemInfo[] entries;
        try
        {
            entries = folder.GetFileSystemInfos();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            found.Add(InputDiagnostics.UnreadableFolder.At(Location.OfFile(Shown(shown)), exception.Message));
            return;
        }

        Array.Sort(entries, static (left, right) => string.CompareOrdinal(left.Name, right.Name));
        foreach (var entry in entries.Where(static entry => !entry.Name.StartsWith('.')))
        {
            Visit(entry, Path.Combine(shown, entry.Name), links);
        }
    }

    private void Visit(FileSystemInfo entry, string shown, LinkCheck links)
    {
        if (entry.LinkTarget is not null)
        {
            // A link that stays inside leads to what is visited anyway.
            if (links.Check(entry, Shown(shown)) is { } finding)
            {
                found.Add(finding);
            }
        }
        else if (entry is not DirectoryInfo folder)
        {
            if (HasManifestName(entry.Name))
            {
                AddFile((FileInfo)entry, shown, isNamed: false);
            }
        }
        else if (HasManifestName(entry.Name))
        {
            found.Add(InputDiagnostics.FolderWithFileName.At(Location.OfFile(Shown(shown))));
        }
        else
        {
            Walk(folder, shown, links);
        }
    }

    private void AddFile(FileInfo file, string shown, bool isNamed)
    {
        // What has no end has no length either.
        if (file.Length == 0 && FileTypes.SpecialOf(file.FullName) is { } special)
        {
            found.Add(InputDiagnostics.NotAFile.At(Location.OfFile(Shown(shown)), special));
            return;
        }

        AddFile(file.FullName, Shown(shown), file.Length, isNamed);
    }

    private void AddFile(string full, string shown, long length, bool isNamed)
    {
        if (known.Add(full))
        {
            files.Add(new InputFile(full, shown, length, isNamed));
        }
    }

    private static string Shown(string path) => path.Replace('\\', '/');

    private static bool HasManifestName(string name) =>
        name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
}
