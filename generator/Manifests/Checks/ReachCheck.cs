namespace Manifests;

/// <summary>
/// Every resource file is read by somebody: in kustomize folders always, elsewhere when Applications read the tree at all.
/// </summary>
internal sealed class ReachCheck : ITreeCheck
{
    public void Run(CheckContext context)
    {
        var byApplications = new HashSet<string>(StringComparer.Ordinal);
        foreach (var source in context.Graph.Sources)
        {
            byApplications.UnionWith(context.Graph.FilesReadBy(source));
        }

        var named = context.Graph.Kustomizations.Values
            .SelectMany(static kustomization => kustomization.References)
            .Select(static reference => reference.Path)
            .ToHashSet(StringComparer.Ordinal);
        var readsTree = context.Graph.Sources.Any(static source => source.IsOwn);
        foreach (var file in context.Tree.Files)
        {
            if (!byApplications.Contains(file.Path) && !named.Contains(file.Path))
            {
                Check(context, file, named, readsTree);
            }
        }
    }

    private static void Check(CheckContext context, TreeFile file, HashSet<string> named, bool readsTree)
    {
        if (context.Graph.Kustomizations.TryGetValue(TreePath.FolderOf(file.Path), out var own) && own.File.Path == file.Path)
        {
            if (readsTree && !named.Contains(own.Folder) && !IsAllowed(context, file.Path))
            {
                context.Diagnostics.Add(RuleDiagnostics.KustomizationUnreached.At(
                    Diagnostics.Location.OfFile(context.Tree.Display(file.Path))) with { Origin = file.Origin });
            }
        }
        else if (file.Role is TreeFileRole.Resources or TreeFileRole.MergePatch or TreeFileRole.JsonPatch
            && NextStep(context, file.Path, readsTree) is { } step
            && !IsAllowed(context, file.Path))
        {
            context.Diagnostics.Add(RuleDiagnostics.Unreached.At(Diagnostics.Location.OfFile(context.Tree.Display(file.Path)), step)
                with { Origin = file.Origin });
        }
    }

    private static string? NextStep(CheckContext context, string path, bool readsTree) =>
        Nearest(context, path) is { } kustomization ? $"List it in '{context.Tree.Display(kustomization.File.Path)}'"
        : readsTree ? "Give its folder an Application"
        : null;

    private static KustomizationNode? Nearest(CheckContext context, string path)
    {
        var folder = path;
        do
        {
            folder = TreePath.FolderOf(folder);
            if (context.Graph.Kustomizations.TryGetValue(folder, out var kustomization))
            {
                return kustomization;
            }
        }
        while (folder.Length > 0);

        return null;
    }

    private static bool IsAllowed(CheckContext context, string path)
    {
        if (context.Allows(AllowanceKind.Alternative, path))
        {
            return true;
        }

        for (var at = path; at.Length > 0; at = TreePath.FolderOf(at))
        {
            if (context.Allows(AllowanceKind.Unreached, at))
            {
                return true;
            }
        }

        return false;
    }
}
