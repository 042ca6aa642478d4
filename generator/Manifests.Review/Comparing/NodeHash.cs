using Manifests.Yaml;

namespace Manifests.Review;

/// <summary>A number that is equal for nodes that say the same, in this process; the order of keys does not count.</summary>
internal static class NodeHash
{
    public static int Of(Node node)
    {
        switch (node)
        {
            case Mapping map:
                var sum = map.Count;
                foreach (var entry in map.Entries)
                {
                    sum += HashCode.Combine(entry.Key, Of(entry.Value));
                }

                return sum;
            case Sequence list:
                var hash = new HashCode();
                foreach (var item in list)
                {
                    hash.Add(Of(item));
                }

                return hash.ToHashCode();
            default:
                return ((Scalar)node).Text.GetHashCode(StringComparison.Ordinal);
        }
    }
}
