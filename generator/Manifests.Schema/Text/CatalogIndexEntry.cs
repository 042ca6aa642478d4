namespace Manifests.Schema.Text;

/// <summary>Where a kind stands.</summary>
/// <param name="Path">Path of the file without its ending.</param>
/// <param name="Name">What manifests write to name it.</param>
public sealed record CatalogIndexEntry(string Path, KindName Name);
