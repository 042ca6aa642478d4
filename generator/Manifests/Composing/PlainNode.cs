using Manifests.Models;
using Manifests.Yaml;

namespace Manifests;

/// <summary>A node where a typed value is expected.</summary>
internal sealed class PlainNode(Node node) : INodeConvertible
{
    public Node ToNode() => node.Clone();
}
