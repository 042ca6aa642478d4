using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Labels of nodes that were replaced, in what selects the nodes of a pod.</summary>
/// <remarks>Source: <c>pkg/api/pod/warnings.go</c>.</remarks>
internal sealed class NodeLabelWarningRule : ITypeRule
{
    public string TypeName => PodSpecs.TypeName;

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (value.MappingOf("nodeSelector") is { } labels)
        {
            foreach (var label in labels.Entries)
            {
                NodeLabelWarnings.Check(walk, label.Key, label.Value, ["nodeSelector", label.Key]);
            }
        }

        foreach (var (index, constraint) in value.MappingsOf("topologySpreadConstraints"))
        {
            NodeLabelWarnings.Check(
                walk, constraint.TextOf("topologyKey"), constraint, ["topologySpreadConstraints", index, "topologyKey"]);
        }
    }
}
