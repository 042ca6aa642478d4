using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The keys of own labels in an affinity to pods. Before 1.31 servers drop them.</summary>
/// <remarks>
/// Source: <c>pkg/apis/core/validation</c>, validatePodAffinityTerm. A key that is also in the selector is refused only when the
/// selector says it twice; that of a Pod does so once the server has added the pod's own label.
/// </remarks>
internal sealed class PodAffinityTermRule : ITypeRule
{
    private static readonly KubernetesVersion Since = new(1, 31);

    public string TypeName => "io.k8s.api.core.v1.PodAffinityTerm";

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (walk.Version < Since)
        {
            return;
        }

        MatchLabelKeys.Check(walk, value, "matchLabelKeys");
        MatchLabelKeys.Check(walk, value, "mismatchLabelKeys");
        MatchLabelKeys.CheckNotSelected(walk, value, onlyRepeated: true);
        MatchLabelKeys.CheckApart(walk, value);
    }
}
