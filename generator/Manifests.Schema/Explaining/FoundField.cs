namespace Manifests.Schema.Explaining;

/// <summary>The field that a path leads to.</summary>
/// <param name="Path">As the catalog spells it, below the kind; empty for the kind itself.</param>
/// <param name="Property">The field; for a kind or a map's key one made of its type.</param>
internal sealed record FoundField(string Path, PropertySchema Property);
