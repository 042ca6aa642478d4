using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The type of a list fits what its items are.</summary>
/// <remarks>Source: <c>apiextensions/validation</c>, ValidateCustomResourceDefinitionOpenAPISchema.</remarks>
internal sealed class ListTypeRule : ISchemaRule
{
    private const string ListType = "x-kubernetes-list-type";
    private const string MapType = "x-kubernetes-map-type";

    public void Check(in SchemaPlace place)
    {
        if (place.Content.TextOf(ListType) is not { } type)
        {
            return;
        }

        if (place.Type != "array")
        {
            place.Tell(SchemaDiagnostics.ExtensionOfOtherType, ListType, ListType, "array", SchemaWords.TypeOf(place.Content));
        }
        else if (type == "set" && place.Items is { } items)
        {
            CheckSet(place, items);
        }

        if (type is "set" or "map" && place.Items?.BooleanOf("nullable") is true)
        {
            place.Walk.Findings.AddBelow(
                SchemaDiagnostics.ListItemsNullable, place.Items["nullable"]!, ["items", "nullable"], Shown.Text(type));
        }
    }

    // Without a word, lists are atomic and maps are not.
    private static void CheckSet(in SchemaPlace place, Mapping items)
    {
        var word = items.TextOf("type") switch
        {
            "array" when items.TextOf(ListType) is not (null or "atomic") => ListType,
            "object" when items.TextOf(MapType) != "atomic" => MapType,
            _ => null,
        };
        if (word is not null)
        {
            var found = items.TextOf(word) is { } said ? Shown.Text(said) : "none";
            place.Walk.Findings.AddBelow(SchemaDiagnostics.SetItemsNotAtomic, items[word] ?? items, ["items", word], word, found);
        }
    }
}
