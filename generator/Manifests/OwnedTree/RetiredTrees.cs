namespace Manifests;

/// <summary>Finds trees that were written once and that no platform or environment renders any more.</summary>
internal static class RetiredTrees
{
    /// <summary>
    /// Their folders below the output folder. None when anything is wrong with the rendering: a platform that could not be rendered is
    /// not gone.
    /// </summary>
    public static IEnumerable<string> Find(RenderResult result)
    {
        var output = result.Workspace.Output;
        if (result.HasErrors || result.Request.Environments.Count > 0 || result.Trees.IsEmpty || !Directory.Exists(output))
        {
            return [];
        }

        var live = result.Trees.Select(static tree => tree.Folder).ToHashSet(StringComparer.Ordinal);
        var asked = result.Request.Platforms;
        return FoldersWithLock(output)
            .Where(folder => !live.Contains(folder) && (asked.Count == 0 || asked.Contains(folder.Split('/')[0])))
            .Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> FoldersWithLock(string output)
    {
        foreach (var platform in Directory.EnumerateDirectories(output))
        {
            var name = Path.GetFileName(platform);
            if (HasLock(platform))
            {
                yield return name;
            }

            foreach (var environment in Directory.EnumerateDirectories(platform).Where(HasLock))
            {
                yield return name + "/" + Path.GetFileName(environment);
            }
        }
    }

    private static bool HasLock(string folder) =>
        File.Exists(Path.Combine(folder, TreeLock.FileName)) && new DirectoryInfo(folder).LinkTarget is null;
}
