using Manifests.Diagnostics;

namespace Manifests.Cli;

/// <summary>Finds the folder that a run works in.</summary>
internal static class RepositoryRootSearch
{
    private const string Mark = "overlays";

    /// <summary>The full path of the named folder, or of the nearest one upwards with <c>overlays</c>; <see langword="null"/> after a finding.</summary>
    public static string? Find(string? named, string currentDirectory, DiagnosticBag diagnostics)
    {
        if (named is not null)
        {
            var full = Path.GetFullPath(named, currentDirectory);
            if (Directory.Exists(full))
            {
                return full;
            }

            diagnostics.Add(CliDiagnostics.RootMissing.At(Location.None, named));
            return null;
        }

        for (var folder = new DirectoryInfo(currentDirectory); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, Mark)))
            {
                return folder.FullName;
            }
        }

        diagnostics.Add(CliDiagnostics.NoRoot.At(Location.None, currentDirectory.Replace('\\', '/')));
        return null;
    }
}
