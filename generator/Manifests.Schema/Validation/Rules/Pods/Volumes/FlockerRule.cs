using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The name of a Flocker dataset is no path.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, validateFlockerVolumeSource.</remarks>
internal sealed class FlockerRule : ITypeRule
{
    private static readonly TextForm Name = new(static text => !text.Contains('/'), "a name without '/'");

    public string TypeName => "io.k8s.api.core.v1.FlockerVolumeSource";

    public void Check(SchemaWalk walk, Mapping value) => Expect.Form(walk, value, "datasetName", Name);
}
