namespace Manifests.Schema.Validation;

/// <summary>Extensions fit the type and each other.</summary>
internal sealed class ExtensionRule : ISchemaRule
{
    private const string Preserve = "x-kubernetes-preserve-unknown-fields";
    private const string Embedded = "x-kubernetes-embedded-resource";
    private const string MapType = "x-kubernetes-map-type";
    private const string ListType = "x-kubernetes-list-type";

    public void Check(in SchemaPlace place)
    {
        Expect.NotEmpty(place.Walk, place.Content, ListType);
        Expect.NotEmpty(place.Walk, place.Content, MapType);
        if (place.Content.BooleanOf(Preserve) is false)
        {
            place.Tell(SchemaDiagnostics.PreserveMayNotBeFalse, Preserve);
        }

        if (place.Content.TextOf(MapType) is not null && place.Type != "object")
        {
            place.Tell(SchemaDiagnostics.ExtensionOfOtherType, MapType, MapType, "object", SchemaWords.TypeOf(place.Content));
        }

        if (place.IsTrue(Embedded))
        {
            CheckEmbedded(place);
        }

        if (place.IsStructural && place.IsTrue("x-kubernetes-int-or-string"))
        {
            CheckExcluded(place, Preserve);
            CheckExcluded(place, Embedded);
        }
    }

    private static void CheckExcluded(in SchemaPlace place, string word)
    {
        if (place.IsTrue(word))
        {
            place.Tell(SchemaDiagnostics.ExtensionsExclude, word, word);
        }
    }

    private static void CheckEmbedded(in SchemaPlace place)
    {
        if (place.IsInMetadata)
        {
            place.Tell(
                SchemaDiagnostics.SchemaKeyword, Embedded, Embedded, "no resource stands inside the metadata of another; remove it here");
        }

        if (place.IsStructural && !place.IsTrue(Preserve) && place.Content.MappingOf("properties") is not { Count: > 0 })
        {
            place.TellHere(SchemaDiagnostics.EmbeddedWithoutFields);
        }
    }
}
