using Manifests.Schema.Embedded;

namespace Manifests.Schema.Text;

/// <content>The catalog that this assembly carries.</content>
public sealed partial class Catalog
{
    /// <summary>The committed catalog. Made once; a file of it is read when one of its kinds is first asked for.</summary>
    public static Catalog Embedded { get; } = new(new EmbeddedCatalogFiles());
}
