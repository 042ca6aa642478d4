namespace Manifests;

/// <summary>Says who answers for each file: the Application that reads it, when it is one.</summary>
internal static class FileOwners
{
    public static Tree Assign(Tree tree)
    {
        var readers = new TreeGraph(tree).ApplicationsByFile();
        return tree.With([.. tree.Files.Select(file =>
            readers.TryGetValue(file.Path, out var names) && names.Count == 1 ? file with { Owner = "application:" + names.First() } : file)]);
    }
}
