using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>What a pod needs beside its containers is of the same resources.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, validateOverhead.</remarks>
internal sealed class OverheadRule : ITypeRule
{
    public string TypeName => PodSpecs.TypeName;

    public void Check(SchemaWalk walk, Mapping value) => ResourceAmounts.CheckAmounts(walk, value, "overhead", isPodLevel: false);
}
