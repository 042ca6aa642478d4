using Manifests.Models;
using Manifests.Yaml;

namespace Manifests;

/// <summary>A config management plugin of ArgoCD, and what it is told.</summary>
/// <param name="Name">The plugin's name, as a sidecar of the repo server has it.</param>
/// <param name="Parameters">What it is told, in the order it is written.</param>
public sealed record ApplicationPlugin(string Name, ValueList<ApplicationPluginParameter> Parameters) : INodeConvertible
{
    /// <inheritdoc/>
    public Node ToNode()
    {
        var node = new Mapping { { "name", Name } };
        node.AddIfSaid("parameters", Parameters);
        return node;
    }
}
