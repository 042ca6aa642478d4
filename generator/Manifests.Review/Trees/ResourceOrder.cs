using Manifests.Schema.Across;

namespace Manifests.Review;

/// <summary>The order of resources in indexes and reports: place, namespace, kind, name, file, line.</summary>
internal sealed class ResourceOrder : IComparer<TreeResource>
{
    public static ResourceOrder Instance { get; } = new();

    public int Compare(TreeResource? x, TreeResource? y)
    {
        var byPlace = x!.Place.CompareTo(y!.Place);
        if (byPlace != 0)
        {
            return byPlace;
        }

        var byIdentity = Compare(x.Identity, y.Identity);
        if (byIdentity != 0)
        {
            return byIdentity;
        }

        var byFile = string.CompareOrdinal(x.File, y.File);
        return byFile != 0 ? byFile : x.Location.CompareTo(y.Location);
    }

    /// <summary>What has no namespace first, then by namespace, kind, group and name.</summary>
    public static int Compare(ResourceIdentity left, ResourceIdentity right)
    {
        var byNamespace = string.CompareOrdinal(left.Namespace, right.Namespace);
        if (byNamespace != 0)
        {
            return byNamespace;
        }

        var byKind = string.CompareOrdinal(left.Kind, right.Kind);
        if (byKind != 0)
        {
            return byKind;
        }

        var byGroup = string.CompareOrdinal(left.Group, right.Group);
        return byGroup != 0 ? byGroup : string.CompareOrdinal(left.Name, right.Name);
    }
}
