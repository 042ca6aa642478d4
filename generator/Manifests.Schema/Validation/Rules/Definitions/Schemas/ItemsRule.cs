namespace Manifests.Schema.Validation;

/// <summary>An array says what its items are.</summary>
internal sealed class ItemsRule : ISchemaRule
{
    public void Check(in SchemaPlace place)
    {
        // A list of schemas is told as a keyword that is not allowed.
        if (place.IsStructural && place.Type == "array" && place.Items is null && place.Content.SequenceOf("items") is not { Count: > 0 })
        {
            place.TellHere(SchemaDiagnostics.ArrayWithoutItems, "the array");
        }
    }
}
