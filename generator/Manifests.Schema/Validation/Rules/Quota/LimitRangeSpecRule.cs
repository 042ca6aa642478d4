using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>There is one set of limits for each type of object.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, ValidateLimitRange.</remarks>
internal sealed class LimitRangeSpecRule : ITypeRule
{
    public string TypeName => "io.k8s.api.core.v1.LimitRangeSpec";

    public void Check(SchemaWalk walk, Mapping value) => Expect.DifferentTexts(walk, value, "limits", "type");
}
