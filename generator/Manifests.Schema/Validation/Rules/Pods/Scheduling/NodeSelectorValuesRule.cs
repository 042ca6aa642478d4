using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>What a node has to have is said in the grammar of label values. Wishes may be odd; they are only not fulfilled.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, ValidateNodeSelectorRequirement, from 1.33 on.</remarks>
internal sealed class NodeSelectorValuesRule : ITypeRule
{
    private static readonly KubernetesVersion Since = new(1, 33);

    public string TypeName => "io.k8s.api.core.v1.NodeSelector";

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (walk.Version < Since)
        {
            return;
        }

        foreach (var (term, terms) in value.MappingsOf("nodeSelectorTerms"))
        {
            foreach (var (index, requirement) in terms.MappingsOf("matchExpressions"))
            {
                CheckValues(walk, requirement, term, index);
            }
        }
    }

    private static void CheckValues(SchemaWalk walk, Mapping requirement, int term, int index)
    {
        if (requirement.SequenceOf("values") is not { } values)
        {
            return;
        }

        for (var at = 0; at < values.Count; at++)
        {
            Expect.Form(
                walk, values[at], ["nodeSelectorTerms", term, "matchExpressions", index, "values", at], TextForms.LabelValue);
        }
    }
}
