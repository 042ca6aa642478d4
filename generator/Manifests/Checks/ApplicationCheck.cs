namespace Manifests;

/// <summary>Applications that read this tree read a folder that is there.</summary>
internal sealed class ApplicationCheck : ITreeCheck
{
    public void Run(CheckContext context)
    {
        foreach (var source in context.Graph.Sources)
        {
            if (!source.IsOwn)
            {
                context.Coverage = context.Coverage with { ForeignSources = context.Coverage.ForeignSources + 1 };
            }
            else if (source.Path is { } path && (source.Folder is null || !context.Tree.HasFolder(source.Folder)))
            {
                context.Diagnostics.Add(RuleDiagnostics.ApplicationPathMissing.At(
                    source.Location, source.Document.Name, path, Nearest(context, path))
                    with { Origin = source.Document.Origin, Resource = source.Document.ToString(), Path = "spec.source.path" });
            }
        }
    }

    private static string Nearest(CheckContext context, string path)
    {
        var root = context.Tree.Repository!.Root;
        var folders = context.Tree.Folders
            .Where(folder => folder != root && TreePath.IsWithin(folder, root))
            .Select(folder => TreePath.Relative(root, folder));
        return NearestPath.For(path, folders);
    }
}
