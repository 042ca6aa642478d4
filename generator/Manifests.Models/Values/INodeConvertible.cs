using Manifests.Yaml;

namespace Manifests.Models;

/// <summary>A typed value that can say itself as a node.</summary>
public interface INodeConvertible
{
    /// <summary>A new node; changing it does not change the model.</summary>
    Node ToNode();
}
