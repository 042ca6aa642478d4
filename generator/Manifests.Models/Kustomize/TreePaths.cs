namespace Manifests.Models.Kustomize;

/// <summary>Paths inside the tree, with <c>/</c> on every system.</summary>
internal static class TreePaths
{
    /// <summary>The way from a directory to a file or directory; <c>.</c> for the directory itself.</summary>
    public static string Relative(string directory, string path)
    {
        var from = Split(directory);
        var to = Split(path);
        var shared = 0;
        while (shared < from.Length && shared < to.Length && from[shared] == to[shared])
        {
            shared++;
        }

        string[] steps = [.. Enumerable.Repeat("..", from.Length - shared), .. to[shared..]];
        return steps.Length == 0 ? "." : string.Join('/', steps);
    }

    private static string[] Split(string path) => [.. path.Split('/').Where(static step => step is not ("" or "."))];
}
