using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Below allOf, anyOf, oneOf and not a schema restricts values and says nothing of structure.</summary>
/// <remarks>Source: <c>apiserver/schema</c>, validateNestedValueValidation.</remarks>
internal sealed class BranchRule : ISchemaRule
{
    private static readonly string[] Structure =
    [
        "type", "default", "title", "description", "nullable", "x-kubernetes-preserve-unknown-fields", "x-kubernetes-embedded-resource",
        "x-kubernetes-int-or-string", "x-kubernetes-list-map-keys", "x-kubernetes-list-type", "x-kubernetes-map-type",
        "x-kubernetes-validations",
    ];

    public void Check(in SchemaPlace place)
    {
        if (place.IsStructural)
        {
            return;
        }

        foreach (var word in Structure)
        {
            if (SchemaWords.Says(place.Content, word) || (word == "default" && place.Content.HasValue(word)))
            {
                place.Tell(SchemaDiagnostics.BranchSaysStructure, word, word);
            }
        }

        if (place.Content["additionalProperties"] is Mapping or Scalar { Kind: ScalarKind.Boolean, Text: "true" })
        {
            place.Tell(SchemaDiagnostics.BranchSaysStructure, "additionalProperties", "additionalProperties");
        }

        if (place.Content.MappingOf("properties") is { } properties && properties.TryGet("metadata", out var metadata))
        {
            place.Walk.Findings.AddBelow(
                SchemaDiagnostics.BranchSaysStructure, metadata, ["properties", "metadata"], "metadata");
        }
    }
}
