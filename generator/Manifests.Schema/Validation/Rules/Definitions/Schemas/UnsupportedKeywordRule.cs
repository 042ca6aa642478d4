using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Some keywords of JSON Schema have no place in a definition.</summary>
internal sealed class UnsupportedKeywordRule : ISchemaRule
{
    private static readonly (string Word, string Remedy)[] Words =
    [
        ("id", "remove it"),
        ("$schema", "remove it"),
        ("$ref", "write the schema that it names in its place"),
        ("uniqueItems", "use 'x-kubernetes-list-type: set' for items that may not repeat"),
        ("patternProperties", "use 'additionalProperties' and restrict the keys with a rule under 'x-kubernetes-validations'"),
        ("additionalItems", "remove it; 'items' is about all items"),
        ("definitions", "write each schema where it is used"),
        ("dependencies", "say them as a rule under 'x-kubernetes-validations'"),
    ];

    public void Check(in SchemaPlace place)
    {
        foreach (var (word, remedy) in Words)
        {
            if (SchemaWords.Says(place.Content, word)
                || (word is "$ref" or "dependencies" or "additionalItems" && place.Content.HasValue(word)))
            {
                place.Tell(SchemaDiagnostics.SchemaKeyword, word, word, remedy);
            }
        }

        if (place.Content.SequenceOf("items") is { Count: > 0 })
        {
            place.Tell(
                SchemaDiagnostics.SchemaKeyword,
                "items",
                "items",
                "a list of schemas says nothing of further items; write one schema for all of them");
        }

        CheckFreeKeys(place);
    }

    // The server does not decode a definition in which it is anything else.
    private static void CheckFreeKeys(in SchemaPlace place)
    {
        if (place.Content["additionalProperties"] is { } free and not (Mapping or Scalar { Kind: ScalarKind.Boolean or ScalarKind.Null }))
        {
            place.Tell(
                SchemaDiagnostics.WrongType, "additionalProperties", "a schema or a boolean", Shown.Value(free), "write one of them");
        }
    }
}
