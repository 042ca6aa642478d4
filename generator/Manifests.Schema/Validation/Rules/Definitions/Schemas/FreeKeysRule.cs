namespace Manifests.Schema.Validation;

/// <summary>Free keys stand neither beside known ones nor where a whole resource does.</summary>
internal sealed class FreeKeysRule : ISchemaRule
{
    private const string Word = "additionalProperties";

    public void Check(in SchemaPlace place)
    {
        if (!place.Content.HasValue(Word))
        {
            return;
        }

        if (place.Content.MappingOf("properties") is { Count: > 0 } && place.Content.BooleanOf(Word) is not true)
        {
            place.Tell(SchemaDiagnostics.SchemaPropertiesAndFreeKeys, Word);
        }

        if (place.IsStructural && place.IsResource)
        {
            place.Tell(
                SchemaDiagnostics.SchemaFreeKeysOfResource,
                Word,
                place.Level == SchemaLevel.Root ? "at the root" : "in an embedded resource");
        }
    }
}
