using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The further groups of a pod's processes are groups.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, validatePodSpecSecurityContext.</remarks>
internal sealed class SupplementalGroupsRule : ITypeRule
{
    public string TypeName => "io.k8s.api.core.v1.PodSecurityContext";

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (value.SequenceOf("supplementalGroups") is not { } groups)
        {
            return;
        }

        for (var index = 0; index < groups.Count; index++)
        {
            if (groups[index] is Scalar { Kind: ScalarKind.Integer } group
                && IntOrPercent.TryRead(group, out var id)
                && !NumberRange.UserOrGroup.Contains(id.Value))
            {
                walk.Findings.AddBelow(
                    SchemaDiagnostics.NumberOutOfRange,
                    group,
                    ["supplementalGroups", index],
                    NumberRange.UserOrGroup.Describe(),
                    group.Text);
            }
        }
    }
}
