using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The further groups of a pod's processes are groups.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, validatePodSpecSecurityContext.</remarks>
internal sealed class SupplementalGroupsRule : ITypeRule
{
    public string TypeName => "io.k8s.api.core.v1.PodSecurityContext";

    public void Check(SchemaWalk walk, Mapping value) =>
        Expect.Numbers(walk, value, "supplementalGroups", NumberRange.UserOrGroup);
}
