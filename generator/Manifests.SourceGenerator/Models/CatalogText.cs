namespace Manifests.SourceGenerator.Models;

/// <summary>A catalog file.</summary>
/// <param name="File">Its path as the compiler knows it.</param>
/// <param name="Content">Its text.</param>
internal sealed record CatalogText(string File, string Content)
{
    public const string Ending = ".catalog";

    /// <summary>The file that the item <c>KubernetesCrd</c> becomes; the assembly carries it as well.</summary>
    public const string OwnDefinitions = "user/crds" + Ending;

    /// <summary>Its path inside the catalog: <c>kubernetes/apps.v1.catalog</c>. A catalog has one level of folders.</summary>
    public string PathInCatalog
    {
        get
        {
            var path = File.Replace('\\', '/');
            var name = path.LastIndexOf('/');
            var folder = name <= 0 ? -1 : path.LastIndexOf('/', name - 1);
            return path.Substring(folder + 1);
        }
    }

    /// <summary>Whether it only lists the other files.</summary>
    public bool IsIndex => PathInCatalog.EndsWith("/index" + Ending, StringComparison.Ordinal);
}
