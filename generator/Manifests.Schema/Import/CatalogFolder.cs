using System.Text;
using Manifests.Diagnostics;
using Manifests.Schema.Text;

namespace Manifests.Schema.Import;

/// <summary>Replaces the generated files of a catalog folder, all at once.</summary>
internal static class CatalogFolder
{
    /// <summary>
    /// Writes a sibling folder with the new files and everything that is not generated, then puts it in the catalog's place.
    /// A catalog that says the same already is not touched.
    /// </summary>
    public static void Replace(string catalogFolder, IReadOnlyDictionary<string, string> files, DiagnosticBag diagnostics)
    {
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(catalogFolder));
        var next = folder + ".next";
        var before = folder + ".before";
        try
        {
            if (IsSame(folder, files))
            {
                return;
            }

            Remove(next);
            Remove(before);
            CopyKept(folder, next, files);
            Write(next, files);
            Directory.Move(folder, before);
            Swap(folder, next, before);
            Remove(before);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(CatalogDiagnostics.NotWritten.At(Location.OfFile(catalogFolder), error.Message));
            TryRemove(next);
        }
    }

    private static void Swap(string folder, string next, string before)
    {
        try
        {
            Directory.Move(next, folder);
        }
        catch
        {
            Directory.Move(before, folder);
            throw;
        }
    }

    private static bool IsSame(string folder, IReadOnlyDictionary<string, string> files) =>
        files.All(file => File.Exists(Path.Combine(folder, file.Key)) && File.ReadAllText(Path.Combine(folder, file.Key)) == file.Value)
        && Generated(folder).All(files.ContainsKey);

    private static IEnumerable<string> Generated(string folder) => Directory
        .EnumerateFiles(folder, "*" + CatalogWords.FileEnding, SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'));

    private static void CopyKept(string folder, string next, IReadOnlyDictionary<string, string> files)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(folder, file);
            if (!path.EndsWith(CatalogWords.FileEnding, StringComparison.Ordinal) && !files.ContainsKey(path))
            {
                var target = Path.Combine(next, path);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }
        }
    }

    private static void Write(string folder, IReadOnlyDictionary<string, string> files)
    {
        foreach (var (path, text) in files)
        {
            var target = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllBytes(target, Encoding.UTF8.GetBytes(text));
        }
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void TryRemove(string folder)
    {
        try
        {
            Remove(folder);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // The failure to write was told; a left-over folder is replaced by the next run.
        }
    }
}
