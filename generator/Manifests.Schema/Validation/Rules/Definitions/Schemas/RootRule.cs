namespace Manifests.Schema.Validation;

/// <summary>The root of a schema is a plain object.</summary>
internal sealed class RootRule : ISchemaRule
{
    // While the status is an endpoint of its own, what the root says of both parts would be lost for one of them.
    private static readonly string[] LostForStatus =
    [
        "allOf", "anyOf", "oneOf", "not", "enum", "default", "minProperties", "maxProperties", "additionalProperties",
        "x-kubernetes-embedded-resource", "x-kubernetes-int-or-string", "x-kubernetes-list-map-keys", "x-kubernetes-list-type",
        "x-kubernetes-map-type",
    ];

    public void Check(in SchemaPlace place)
    {
        if (place.Level != SchemaLevel.Root)
        {
            return;
        }

        if (place.IsTrue("nullable"))
        {
            place.Tell(SchemaDiagnostics.RootNullable, "nullable");
        }

        if (!place.HasStatus)
        {
            return;
        }

        foreach (var word in LostForStatus)
        {
            if (SchemaWords.Says(place.Content, word))
            {
                place.Tell(SchemaDiagnostics.RootKeywordWithStatus, word, word);
            }
        }
    }
}
