using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The labels of the nodes that a pod runs on have the grammar of labels.</summary>
internal sealed class NodeLabelsRule : ITypeRule
{
    public string TypeName => PodSpecs.TypeName;

    public void Check(SchemaWalk walk, Mapping value) => SelectorLabels.Check(walk, value, "nodeSelector");
}
