using Manifests.Yaml;

namespace Manifests.Schema.Across;

/// <summary>
/// Which Applications have their manifests in the paths that another one reads. Where the repository's root is, nobody says of plain
/// files: it is where a path of an Application leads to a folder of the input, and only when there is one such place.
/// </summary>
internal sealed class ApplicationFolders
{
    private readonly ILookup<string, ListedApplication> byFolder;
    private readonly Dictionary<string, string?> folders;
    private readonly Lazy<Dictionary<string, string?>> foldersAbove;

    /// <param name="applications">All Applications that stand in files.</param>
    public ApplicationFolders(IReadOnlyList<ListedApplication> applications)
    {
        byFolder = applications.ToLookup(static application => application.Folder!, StringComparer.Ordinal);
        folders = ByEnd(byFolder.Select(static folder => folder.Key));
        foldersAbove = new(() => ByEnd(byFolder.SelectMany(static folder => WithThoseAbove(folder.Key)).Distinct(StringComparer.Ordinal)));
    }

    /// <summary>The Applications that an Application makes, itself left out.</summary>
    public IEnumerable<ListedApplication> MadeBy(ListedApplication application) =>
        application.Sources.SelectMany(ReadBy).Where(made => made != application).Distinct();

    private IEnumerable<ListedApplication> ReadBy(Mapping source)
    {
        if (source.TextOf("path") is not { } path || source.ContainsKey("chart"))
        {
            return [];
        }

        var wanted = Normal(path);
        var isDeep = source.MappingOf("directory")?["recurse"] is Scalar { Kind: ScalarKind.Boolean, Text: "true" };
        return (isDeep ? foldersAbove.Value : folders).GetValueOrDefault(wanted) is not { } place ? []
            : isDeep ? byFolder.Where(folder => folder.Key == place || folder.Key.StartsWith(place + "/", StringComparison.Ordinal)).SelectMany(static folder => folder)
            : byFolder[place];
    }

    // Each folder by all paths that it can be from some root; null where several folders can be it.
    private static Dictionary<string, string?> ByEnd(IEnumerable<string> paths)
    {
        var ends = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            for (var at = 0; at >= 0 && path.Length > 0; at = path.IndexOf('/', at) + 1 is > 0 and var next ? next : -1)
            {
                var end = path[at..];
                ends[end] = ends.ContainsKey(end) ? null : path;
            }
        }

        return ends;
    }

    private static IEnumerable<string> WithThoseAbove(string folder)
    {
        for (var path = folder; path.Length > 0; path = path[..Math.Max(0, path.LastIndexOf('/'))])
        {
            yield return path;
        }
    }

    private static string Normal(string path) => string.Join('/', path.Split('/', StringSplitOptions.RemoveEmptyEntries).Where(static part => part != "."));
}
