using System.Collections.Immutable;

namespace Manifests.Schema.Text;

/// <summary>What one catalog file says.</summary>
/// <param name="Path">Path without the ending: <c>kubernetes/apps.v1</c>. Its first part is the family.</param>
/// <param name="Package">What the names of its shared types start with (<c>io.k8s.api.apps.v1</c>); empty when it has none.</param>
/// <param name="Kinds">Its kinds.</param>
/// <param name="Types">Its shared types, each with a name in <paramref name="Package"/>.</param>
public sealed record CatalogDocument(
    string Path,
    string Package,
    ImmutableArray<KindSchema> Kinds,
    ImmutableArray<TypeSchema> Types)
{
    /// <summary>The family: the part of the path before the slash.</summary>
    public string Family => FamilyOf(Path);

    internal static string FamilyOf(string path)
    {
        var slash = path.IndexOf('/');
        return slash < 0 ? "" : path.Substring(0, slash);
    }
}
