using Manifests.Diagnostics;
using Manifests.Schema.Import;

namespace Manifests.CrdImport;

/// <summary>The list that the build writes: a line for each file, with its path, a tab, and the project file that names it.</summary>
internal static class FileList
{
    /// <summary>The files; <see langword="null"/> when the list cannot be read, which is then told.</summary>
    public static IReadOnlyList<CrdFile>? Read(string path, DiagnosticBag diagnostics)
    {
        try
        {
            return [.. File.ReadAllLines(path).Where(static line => line.Length > 0).Select(FileOf)];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(CatalogDiagnostics.NotRead.At(Location.OfFile(path), error.Message));
            return null;
        }
    }

    private static CrdFile FileOf(string line)
    {
        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        return tab < 0 ? new CrdFile(line, line) : new CrdFile(line[..tab], line[(tab + 1)..]);
    }
}
