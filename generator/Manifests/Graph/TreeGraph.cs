using Manifests.Yaml;

namespace Manifests;

/// <summary>Who reads what in a tree: Applications read folders, kustomizations read files and each other.</summary>
internal sealed class TreeGraph
{
    private static readonly string[] KustomizationNames = ["kustomization.yaml", "kustomization.yml", "Kustomization"];

    private readonly Tree tree;
    private readonly Dictionary<string, KustomizationNode> kustomizations = new(StringComparer.Ordinal);
    private readonly List<ApplicationSourceNode> sources = [];

    public TreeGraph(Tree tree)
    {
        this.tree = tree;
        foreach (var file in tree.Files)
        {
            AddKustomization(file);
            AddApplications(file);
        }
    }

    /// <summary>The kustomizations by folder.</summary>
    public IReadOnlyDictionary<string, KustomizationNode> Kustomizations => kustomizations;

    /// <summary>The sources of all Applications.</summary>
    public IReadOnlyList<ApplicationSourceNode> Sources => sources;

    /// <summary>The Applications that read a file, by the file's path.</summary>
    public Dictionary<string, SortedSet<string>> ApplicationsByFile()
    {
        var readers = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            foreach (var path in FilesReadBy(source))
            {
                if (!readers.TryGetValue(path, out var names))
                {
                    readers.Add(path, names = new SortedSet<string>(StringComparer.Ordinal));
                }

                names.Add(source.Document.Name);
            }
        }

        return readers;
    }

    /// <summary>The files that ArgoCD reads for a source; none for other repositories.</summary>
    public IReadOnlyCollection<string> FilesReadBy(ApplicationSourceNode source)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        if (source.Folder is not { } folder || !tree.HasFolder(folder))
        {
            return reached;
        }

        if (kustomizations.ContainsKey(folder))
        {
            AddReadByKustomization(folder, reached);
            return reached;
        }

        var isChart = tree.TryFind(TreePath.Combine(folder, "Chart.yaml"), out _);
        foreach (var file in tree.FilesBelow(folder))
        {
            if (isChart || source.Recurses || (TreePath.FolderOf(file.Path) == folder && file.Role != TreeFileRole.Text))
            {
                reached.Add(file.Path);
            }
        }

        return reached;
    }

    /// <summary>The files that a kustomization reads, itself and what its bases read among them.</summary>
    public void AddReadByKustomization(string folder, HashSet<string> reached)
    {
        if (!kustomizations.TryGetValue(folder, out var kustomization) || !reached.Add(kustomization.File.Path))
        {
            return;
        }

        foreach (var reference in kustomization.References)
        {
            if (reference.Target == ReferenceTarget.File)
            {
                reached.Add(reference.Path);
            }
            else if (reference.Target == ReferenceTarget.Folder)
            {
                AddReadByKustomization(reference.Path, reached);
            }
        }
    }

    private void AddKustomization(TreeFile file)
    {
        if (!KustomizationNames.Contains(TreePath.NameOf(file.Path), StringComparer.Ordinal)
            || file.Documents is not [{ Object: { } content } document])
        {
            return;
        }

        var folder = TreePath.FolderOf(file.Path);
        var node = new KustomizationNode(folder, file, document, KustomizationReferences.Of(tree, folder, content));
        kustomizations.TryAdd(folder, node);
    }

    private void AddApplications(TreeFile file)
    {
        if (file.Role != TreeFileRole.Resources)
        {
            return;
        }

        foreach (var document in file.Documents.Where(static document => document is { Kind: "Application", Group: "argoproj.io" }))
        {
            var spec = document.Object!.MappingOf("spec");
            foreach (var source in SourcesOf(spec))
            {
                sources.Add(SourceNode(document, source));
            }
        }
    }

    private static IEnumerable<Mapping> SourcesOf(Mapping? spec)
    {
        if (spec?.MappingOf("source") is { } single)
        {
            yield return single;
        }

        foreach (var source in spec?.SequenceOf("sources")?.OfType<Mapping>() ?? [])
        {
            yield return source;
        }
    }

    private ApplicationSourceNode SourceNode(TreeDocument document, Mapping source)
    {
        var path = source.TextOf("path");
        var isOwn = tree.Repository is { } own && source.TextOf("repoURL") is { } url && RepositoryUrl.AreSame(url, own.Url);
        var readsFolder = isOwn && path is not null && !path.StartsWith('/') && source.TextOf("chart") is null;
        var folder = readsFolder ? TreePath.Resolve(tree.Repository!.Root, path!) : null;
        var inRepository = folder is not null && TreePath.IsWithin(folder, tree.Repository!.Root);
        var location = source["path"]?.Location ?? source.Location;
        return new ApplicationSourceNode(document, source, path, location, isOwn, inRepository ? folder : null);
    }
}
