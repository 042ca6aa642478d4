using Manifests.Yaml;

namespace Manifests.Review;

/// <summary>Tells nodes apart by what they say.</summary>
internal sealed class NodeComparer : IEqualityComparer<Node>
{
    public static NodeComparer Instance { get; } = new();

    public bool Equals(Node? x, Node? y) => x is null ? y is null : x.ValueEquals(y);

    public int GetHashCode(Node obj) => NodeHash.Of(obj);
}
