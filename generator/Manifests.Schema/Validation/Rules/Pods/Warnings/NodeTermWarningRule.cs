using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Labels of nodes that were replaced, in terms that select nodes.</summary>
/// <remarks>Source: <c>pkg/api/node/util.go</c>, GetWarningsForNodeSelectorTerm.</remarks>
internal sealed class NodeTermWarningRule : ITypeRule
{
    public string TypeName => "io.k8s.api.core.v1.NodeSelectorTerm";

    public void Check(SchemaWalk walk, Mapping value)
    {
        foreach (var (index, requirement) in value.MappingsOf("matchExpressions"))
        {
            NodeLabelWarnings.Check(walk, requirement.TextOf("key"), requirement, ["matchExpressions", index, "key"]);
        }
    }
}
