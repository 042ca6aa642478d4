using System.Collections.Immutable;
using Manifests.Diagnostics;
using Manifests.Schema;

namespace Manifests.Review;

/// <summary>Makes trees of the files of a side: a tree is a folder with a lock, and what has none is one tree.</summary>
/// <param name="kinds">The schemas.</param>
/// <param name="diagnostics">Takes what cannot be read.</param>
/// <param name="other">
/// The side to compare with, when it was read already: files with the same bytes are not read again, and what was rendered says what files
/// are. <see langword="null"/> for the first side.
/// </param>
internal sealed class SideReader(IKindSource kinds, DiagnosticBag diagnostics, Side? other)
{
    private readonly Dictionary<string, SideTree> others =
        other?.Trees.ToDictionary(static tree => tree.Place.Folder, StringComparer.Ordinal) ?? [];

    // Against what is rendered only files count that the lock lists: files that nobody renders are no difference.
    private readonly bool isOwnedOnly = other is { IsRendered: true };

    /// <summary>The trees of a side.</summary>
    public Side Read(SideFiles side)
    {
        var roots = side.Files
            .Where(static file => TreePath.NameOf(file.Path) == TreeLock.FileName)
            .Select(static file => TreePath.FolderOf(file.Path))
            .ToHashSet(StringComparer.Ordinal);
        var byTree = side.Files.GroupBy(file => RootOf(TreePath.FolderOf(file.Path), roots), StringComparer.Ordinal);
        return new Side(
            side.Name,
            [.. byTree.OrderBy(static group => group.Key, StringComparer.Ordinal).Select(group => Read(side, group.Key, [.. group]))]);
    }

    private static string RootOf(string folder, HashSet<string> roots)
    {
        while (folder.Length > 0 && !roots.Contains(folder))
        {
            folder = TreePath.FolderOf(folder);
        }

        return folder;
    }

    private SideTree Read(SideFiles side, string root, ImmutableArray<SideFile> files)
    {
        var start = root.Length == 0 ? 0 : root.Length + 1;
        var display = side.Display + root + (root.Length == 0 ? "" : "/");
        var owned = ReadLock(files, start, display, out var release);
        var place = PlaceOf(root);
        var known = others.GetValueOrDefault(root);
        var rendered = isOwnedOnly ? known?.Tree : null;
        var wanted = files
            .Select(file => file with { Path = file.Path[start..] })
            .Where(file => file.Path != TreeLock.FileName && (owned is null || owned.Contains(file.Path)))
            .ToArray();
        var read = new TreeFile[wanted.Length];
        var isWhole = new bool[wanted.Length];
        Parallel.For(0, wanted.Length, at => read[at] = ReadFile(wanted[at], display, known, out isWhole[at]));
        Tell(side.Name, display, wanted.Where((_, at) => !isWhole[at]));
        var tree = new Tree([.. read])
        {
            Platform = place.Platform ?? "",
            Environment = place.Environment ?? "",
            Kubernetes = release,
            Folder = root,
            DisplayFolder = display.TrimEnd('/'),
            Repository = rendered?.Repository,
        };
        tree = FileRoles.Assign(tree);
        return new SideTree(
            rendered is null ? WithRepository(tree) : tree,
            place,
            [.. wanted.Where((_, at) => !isWhole[at]).Select(static file => file.Path)]);
    }

    private TreeFile ReadFile(SideFile file, string display, SideTree? known, out bool isWhole)
    {
        isWhole = true;
        if (known is not null && known.Tree.TryFind(file.Path, out var twin) && !known.Unread.Contains(file.Path))
        {
            if (!twin.Documents.IsEmpty && twin.Bytes.Span.SequenceEqual(file.Content.Span))
            {
                return FileContents.Known(file.Path, twin.Bytes, twin.Documents, kinds);
            }

            // What the platform wrote as a text is a text, whatever its name.
            if (isOwnedOnly && twin is { Role: TreeFileRole.Text, Documents.IsEmpty: true })
            {
                return new TreeFile(file.Path, TreeFileRole.Text, file.Content, "", Location.None, []);
            }
        }

        return FileContents.Read(file, display + file.Path, kinds, diagnostics, out isWhole);
    }

    private HashSet<string>? ReadLock(ImmutableArray<SideFile> files, int start, string display, out KubernetesVersion release)
    {
        release = default;
        var file = files.FirstOrDefault(file => file.Path.AsSpan(start).SequenceEqual(TreeLock.FileName));
        if (file.Path is null || LockReader.Read(file.Content.Span, display + TreeLock.FileName, diagnostics) is not { } found)
        {
            return null;
        }

        _ = KubernetesVersion.TryParse(found.Kubernetes, out release);
        return isOwnedOnly ? found.Files.Select(static locked => locked.Path).ToHashSet(StringComparer.Ordinal) : null;
    }

    private void Tell(string side, string display, IEnumerable<SideFile> unread)
    {
        foreach (var file in unread)
        {
            diagnostics.Add(ReviewDiagnostics.NotCompared.At(Location.OfFile(display + file.Path), side));
        }
    }

    /// <summary>The platform and environment that the folder of a tree names.</summary>
    internal static TreePlace PlaceOf(string root) => root.Split('/') switch
    {
        [""] => new TreePlace(root, null, null),
        [var platform] => new TreePlace(root, platform, "default"),
        [var platform, .. var rest] => new TreePlace(root, platform, string.Join('/', rest)),
        _ => new TreePlace(root, null, null),
    };

    internal static Tree WithRepository(Tree tree) => new(tree.Files)
    {
        Platform = tree.Platform,
        Environment = tree.Environment,
        Kubernetes = tree.Kubernetes,
        Folder = tree.Folder,
        DisplayFolder = tree.DisplayFolder,
        Repository = RepositoryGuess.Of(tree),
    };
}
