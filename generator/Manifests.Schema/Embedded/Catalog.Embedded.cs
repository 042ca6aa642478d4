using Manifests.Schema.Embedded;

namespace Manifests.Schema.Text;

/// <content>The catalog that this assembly carries, and those that refer to it.</content>
public sealed partial class Catalog
{
    /// <summary>The committed catalog. Made once; a file of it is read when one of its kinds is first asked for.</summary>
    public static Catalog Embedded { get; } = new(new EmbeddedCatalogFiles());

    /// <summary>The kinds of one file, which needs no index; what it refers to beside itself is found in the committed catalog.</summary>
    /// <param name="path">Path without the ending: <c>user/crds</c>.</param>
    /// <param name="text">What the file says.</param>
    public static Catalog OfFile(string path, string text) =>
        new(new OneCatalogFile(path + CatalogWords.FileEnding, text), catalog => CatalogIndex.Of([], [catalog.Document(path)]));
}
