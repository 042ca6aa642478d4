using System.Text;
using Manifests.Diagnostics;
using Manifests.Schema.Import;

namespace Manifests.CrdImport;

/// <summary>Writes the catalog file, all at once.</summary>
internal static class CatalogOutput
{
    /// <summary>A file that says the same already is not touched, so that nothing is compiled again.</summary>
    public static void Write(string path, string text, DiagnosticBag diagnostics)
    {
        try
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
            {
                return;
            }

            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            var next = path + ".next";
            File.WriteAllBytes(next, bytes);
            File.Move(next, path, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(CatalogDiagnostics.NotWritten.At(Location.OfFile(path), error.Message));
        }
    }
}
