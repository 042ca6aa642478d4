namespace Manifests;

/// <summary>What stands in a tree's folder: everything below it except trees of their own. Links are listed, never followed.</summary>
internal sealed class DiskTree
{
    private readonly Dictionary<string, DiskEntry> entries = new(StringComparer.Ordinal);
    private readonly List<string> staged = [];

    private DiskTree(string root) => Root = root;

    /// <summary>The folder.</summary>
    public string Root { get; }

    /// <summary>Files, folders and links by path, with <c>/</c>.</summary>
    public IReadOnlyDictionary<string, DiskEntry> Entries => entries;

    /// <summary>Full paths of files that a killed run left.</summary>
    public IReadOnlyList<string> Staged => staged;

    /// <summary>Lists a folder; empty when it does not exist.</summary>
    /// <exception cref="IOException">It cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">It cannot be listed.</exception>
    public static DiskTree Read(string root)
    {
        var tree = new DiskTree(root);
        var folder = new DirectoryInfo(root);
        if (folder.Exists && folder.LinkTarget is null)
        {
            tree.Add(folder, "");
        }

        return tree;
    }

    public string FullPath(string path) => Path.Combine(Root, path.Replace('/', Path.DirectorySeparatorChar));

    private void Add(DirectoryInfo folder, string prefix)
    {
        foreach (var info in folder.EnumerateFileSystemInfos())
        {
            var path = prefix.Length == 0 ? info.Name : prefix + "/" + info.Name;
            if (info.Attributes.HasFlag(FileAttributes.ReparsePoint) && info.LinkTarget is { } target)
            {
                entries.Add(path, new DiskEntry(DiskEntryKind.Link, target, false));
            }
            else if (info is DirectoryInfo child)
            {
                AddFolder(child, path);
            }
            else if (StagedFile.IsOne(info.Name))
            {
                staged.Add(info.FullName);
            }
            else
            {
                entries.Add(path, new DiskEntry(DiskEntryKind.File, null, info.Attributes.HasFlag(FileAttributes.ReadOnly)));
            }
        }
    }

    private void AddFolder(DirectoryInfo folder, string path)
    {
        if (File.Exists(Path.Combine(folder.FullName, TreeLock.FileName)))
        {
            return;
        }

        entries.Add(path, new DiskEntry(DiskEntryKind.Folder, null, false));
        Add(folder, path);
    }
}
