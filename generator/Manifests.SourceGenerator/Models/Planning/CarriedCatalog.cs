using System.Text;

namespace Manifests.SourceGenerator.Models;

/// <summary>Kubernetes' own catalog files, which this assembly carries for projects that have only definitions of their own.</summary>
internal static class CarriedCatalog
{
    private const string Folder = "kubernetes/";

    private static readonly Lazy<IReadOnlyList<string>> Known = new(static () =>
        [.. typeof(CarriedCatalog).Assembly.GetManifestResourceNames()
            .Where(static name => name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(CatalogText.Ending, StringComparison.Ordinal))
            .Select(static name => name.Substring(0, name.Length - CatalogText.Ending.Length))
            .OrderBy(static name => name, StringComparer.Ordinal)]);

    /// <summary>The paths without the ending, in ordinal order.</summary>
    public static IReadOnlyList<string> Paths => Known.Value;

    /// <summary>The text of a file; <see langword="null"/> when it is not carried.</summary>
    /// <param name="path">Path inside the catalog, with the ending.</param>
    public static string? TextOf(string path)
    {
        if (!path.StartsWith(Folder, StringComparison.Ordinal))
        {
            return null;
        }

        using var stream = typeof(CarriedCatalog).Assembly.GetManifestResourceStream(path);
        return stream is null ? null : new StreamReader(stream, Encoding.UTF8).ReadToEnd();
    }
}
