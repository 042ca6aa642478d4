using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Manifests.Schema;

namespace Manifests;

/// <summary>The rendered files of one platform in one environment. Safe to read from several threads.</summary>
public sealed class Tree
{
    private readonly Dictionary<string, TreeFile> byPath;
    private readonly HashSet<string> folders = new(StringComparer.Ordinal) { "" };

    internal Tree(ImmutableArray<TreeFile> files)
    {
        Files = files;
        byPath = new Dictionary<string, TreeFile>(files.Length, StringComparer.Ordinal);
        foreach (var file in files)
        {
            byPath.TryAdd(file.Path, file);
            for (var folder = TreePath.FolderOf(file.Path); folders.Add(folder); folder = TreePath.FolderOf(folder))
            {
            }
        }
    }

    /// <inheritdoc cref="Manifests.Platform.Name"/>
    public required string Platform { get; init; }

    /// <summary>The environment's name.</summary>
    public required string Environment { get; init; }

    /// <summary>The release whose schemas the resources have to fit.</summary>
    public required KubernetesVersion Kubernetes { get; init; }

    /// <summary>The folder below the output folder: <c>platform</c> when <c>default</c> is its only environment, else <c>platform/environment</c>.</summary>
    public required string Folder { get; init; }

    /// <summary>The folder as messages show it: <c>output/kubeflow-ambient</c>.</summary>
    public required string DisplayFolder { get; init; }

    /// <summary>Where ArgoCD reads the tree; <see langword="null"/> when the platform does not say it.</summary>
    public required SourceRepository? Repository { get; init; }

    /// <summary>The files, sorted by path (ordinal).</summary>
    public ImmutableArray<TreeFile> Files { get; }

    /// <summary>Every folder that holds a file or folder, the root as an empty text.</summary>
    public IReadOnlyCollection<string> Folders => folders;

    internal ImmutableArray<Allowance> Allowances { get; init; } = [];

    /// <summary>See <see cref="Manifests.Platform.Check"/>; <see langword="null"/> for a tree that no platform made.</summary>
    internal Action<TreeReview>? OwnCheck { get; init; }

    internal ImmutableArray<TemplateText> TemplateTexts { get; init; } = [];

    /// <summary>The same tree with other files, or other facts about them; for tests of a platform's own checks too.</summary>
    /// <param name="files">The files, sorted by path (ordinal).</param>
    public Tree With(ImmutableArray<TreeFile> files) => new(files)
    {
        Platform = Platform,
        Environment = Environment,
        Kubernetes = Kubernetes,
        Folder = Folder,
        DisplayFolder = DisplayFolder,
        Repository = Repository,
        Allowances = Allowances,
        OwnCheck = OwnCheck,
        TemplateTexts = TemplateTexts,
    };

    /// <summary>Finds a file by its path.</summary>
    public bool TryFind(string path, [NotNullWhen(true)] out TreeFile? file) => byPath.TryGetValue(path, out file);

    /// <summary>Whether a path is a folder of the tree.</summary>
    public bool HasFolder(string path) => folders.Contains(path);

    /// <summary>The files in a folder and in the folders inside of it; all for the root. Costs what is found, not what there is.</summary>
    internal ReadOnlySpan<TreeFile> FilesBelow(string folder)
    {
        if (folder.Length == 0)
        {
            return Files.AsSpan();
        }

        // In ordinal order everything below a folder stands together: behind 'folder/' and before 'folder0', the next character.
        var first = FirstNotBefore(folder + "/");
        return Files.AsSpan(first, FirstNotBefore(folder + "0") - first);
    }

    /// <summary>A file of the tree as messages show it.</summary>
    public string Display(string path) => DisplayFolder + "/" + path;

    private int FirstNotBefore(string path)
    {
        var (low, high) = (0, Files.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = string.CompareOrdinal(Files[middle].Path, path) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
