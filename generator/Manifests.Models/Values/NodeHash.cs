using Manifests.Yaml;

namespace Manifests.Models;

/// <summary>A hash that agrees with <see cref="Node.ValueEquals"/>.</summary>
internal static class NodeHash
{
    public static int Of(Node node) => node switch
    {
        Mapping map => OfMap(map),
        Sequence list => OfList(list),
        Scalar scalar => HashCode.Combine(scalar.Kind, scalar.Text),
        _ => 0,
    };

    // The order of keys does not count, so the hashes of entries are joined by an operation that has no order.
    private static int OfMap(Mapping map)
    {
        var hash = map.Count;
        foreach (var entry in map.Entries)
        {
            hash ^= HashCode.Combine(entry.Key, Of(entry.Value));
        }

        return hash;
    }

    private static int OfList(Sequence list)
    {
        var hash = default(HashCode);
        foreach (var item in list)
        {
            hash.Add(Of(item));
        }

        return hash.ToHashCode();
    }
}
