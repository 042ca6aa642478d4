namespace Manifests.Yaml.Tests;

/// <summary>Files that real projects wrote, and those that this repository renders.</summary>
internal static class RealManifests
{
    /// <summary>The folder of the repository.</summary>
    public static string Root { get; } = RepositoryRoot();

    /// <summary>The files of a folder of the repository, or beside it with <c>../</c>; none when it is not there.</summary>
    public static IEnumerable<string> In(string folder)
    {
        var root = Path.Combine(Root, folder);
        return Directory.Exists(root)
            ? Directory.EnumerateFiles(root, "*.*", SearchOption.AllDirectories)
                .Where(static file => Path.GetExtension(file) is ".yaml" or ".yml" or ".json")
                .Order(StringComparer.Ordinal)
            : [];
    }

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Directory.Packages.props")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? AppContext.BaseDirectory;
    }
}
