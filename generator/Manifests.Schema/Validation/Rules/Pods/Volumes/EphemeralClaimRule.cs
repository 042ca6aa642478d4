using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The metadata of a claim template in a volume is labels and annotations only; the pod gives the claim its name.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, ValidateTemplateObjectMeta.</remarks>
internal sealed class EphemeralClaimRule : ITypeRule
{
    public string TypeName => "io.k8s.api.core.v1.PersistentVolumeClaimTemplate";

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (value.MappingOf("metadata") is not { } metadata)
        {
            return;
        }

        foreach (var field in metadata.Entries)
        {
            if (field.Key is not ("labels" or "annotations") && !SaysNothing(field.Value))
            {
                walk.Findings.AddBelow(
                    SchemaDiagnostics.ClaimTemplateMetadata, field.Value, ["metadata", field.Key], Shown.Escape(field.Key));
            }
        }
    }

    private static bool SaysNothing(Node value) =>
        value is Scalar { Kind: ScalarKind.Null } or Scalar { Kind: ScalarKind.String, Text: "" };
}
