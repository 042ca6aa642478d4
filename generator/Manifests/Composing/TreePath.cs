namespace Manifests;

/// <summary>Arithmetic on paths of the tree: <c>/</c> between the parts, nothing at either end, empty for the root.</summary>
internal static class TreePath
{
    /// <summary>The path of something below a folder, spelled as given; what is wrong with it is for <see cref="TreePathRules"/>.</summary>
    public static string Combine(string folder, string relative) => folder.Length == 0 ? relative : folder + "/" + relative;

    public static string FolderOf(string path)
    {
        var slash = path.LastIndexOf('/');
        return slash < 0 ? "" : path[..slash];
    }

    public static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    /// <summary>The path from a folder to an entry: <c>../../base</c>; <c>.</c> when they are the same.</summary>
    public static string Relative(string fromFolder, string to)
    {
        var from = Parts(fromFolder);
        var target = Parts(to);
        var shared = 0;
        while (shared < from.Length && shared < target.Length && from[shared] == target[shared])
        {
            shared++;
        }

        var up = Enumerable.Repeat("..", from.Length - shared);
        var relative = string.Join('/', up.Concat(target.Skip(shared)));
        return relative.Length == 0 ? "." : relative;
    }

    /// <summary>Where a relative path leads from a folder; <see langword="null"/> when it leaves the root.</summary>
    public static string? Resolve(string folder, string relative)
    {
        var parts = new List<string>(Parts(folder));
        foreach (var part in relative.Split('/'))
        {
            if (part is "" or ".")
            {
                continue;
            }

            if (part != "..")
            {
                parts.Add(part);
            }
            else if (parts.Count == 0)
            {
                return null;
            }
            else
            {
                parts.RemoveAt(parts.Count - 1);
            }
        }

        return string.Join('/', parts);
    }

    public static bool IsWithin(string path, string folder) =>
        folder.Length == 0 || path == folder || path.StartsWith(folder + "/", StringComparison.Ordinal);

    private static string[] Parts(string path) => path.Length == 0 ? [] : path.Split('/');
}
