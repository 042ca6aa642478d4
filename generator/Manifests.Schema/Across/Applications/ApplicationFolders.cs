using Manifests.Yaml;

namespace Manifests.Schema.Across;

/// <summary>
/// Which Applications have their manifests in the paths that another one reads. Where the repository's root is, nobody says of plain
/// files: it is where a path of an Application leads to a folder of the input, and only when there is one such place.
/// </summary>
/// <param name="applications">All Applications that stand in files.</param>
internal sealed class ApplicationFolders(IReadOnlyList<ListedApplication> applications)
{
    private readonly ILookup<string, ListedApplication> byFolder =
        applications.ToLookup(static application => application.Folder!, StringComparer.Ordinal);

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
        var places = byFolder.Select(static folder => folder.Key).Select(folder => PlaceIn(folder, wanted, isDeep)).OfType<string>().Distinct().Take(2).ToArray();
        return places.Length == 1 && wanted.Length > 0
            ? byFolder.Where(folder => folder.Key == places[0] || (isDeep && folder.Key.StartsWith(places[0] + "/", StringComparison.Ordinal)))
                .SelectMany(static folder => folder)
            : [];
    }

    // The folder that the path means, when it is this one or, for a path that is read with all below it, one above it.
    private static string? PlaceIn(string folder, string path, bool isDeep)
    {
        if (folder == path || folder.EndsWith("/" + path, StringComparison.Ordinal))
        {
            return folder;
        }

        if (!isDeep)
        {
            return null;
        }

        var at = ("/" + folder + "/").IndexOf("/" + path + "/", StringComparison.Ordinal);
        return at < 0 ? null : folder[..(at + path.Length)];
    }

    private static string Normal(string path) => string.Join('/', path.Split('/', StringSplitOptions.RemoveEmptyEntries).Where(static part => part != "."));
}
