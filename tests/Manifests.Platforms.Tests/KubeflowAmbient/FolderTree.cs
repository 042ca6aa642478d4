namespace Manifests.Platforms.Tests.KubeflowAmbient;

/// <summary>Reads a folder tree drawn with lines, as README files have them.</summary>
internal static class FolderTree
{
    /// <summary>How many columns one level takes.</summary>
    private const int Level = 4;

    public static IReadOnlyList<string> Paths(string drawing)
    {
        var paths = new List<string>();
        var open = new List<string>();
        foreach (var line in drawing.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var text = line.Split('#')[0].TrimEnd();
            var start = text.IndexOfAny([.. Enumerable.Range('a', 26).Select(static letter => (char)letter)]);
            open.RemoveRange(start / Level, open.Count - (start / Level));
            open.Add(text[start..].TrimEnd('/'));
            paths.Add(string.Join('/', open));
        }

        return paths;
    }
}
