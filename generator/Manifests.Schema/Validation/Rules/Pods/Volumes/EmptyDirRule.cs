using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The limit of an emptyDir is not negative.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, validateVolumeSource.</remarks>
internal sealed class EmptyDirRule : ITypeRule
{
    public string TypeName => "io.k8s.api.core.v1.EmptyDirVolumeSource";

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (QuantityValue.TryRead(value["sizeLimit"], out var limit) && limit < QuantityValue.Zero)
        {
            var written = (Scalar)value["sizeLimit"]!;
            walk.Findings.AddBelow(SchemaDiagnostics.NegativeQuantity, written, ["sizeLimit"], Shown.Escape(written.Text));
        }
    }
}
