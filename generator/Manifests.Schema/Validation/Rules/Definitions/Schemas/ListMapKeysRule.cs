using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The keys of a list of type map are properties that every item has, and that tell items apart.</summary>
/// <remarks>Source: <c>apiextensions/validation</c>, ValidateCustomResourceDefinitionOpenAPISchema and validateMapListKeysMapSet.</remarks>
internal sealed class ListMapKeysRule : ISchemaRule
{
    private const string ListType = "x-kubernetes-list-type";
    private const string Keys = "x-kubernetes-list-map-keys";

    public void Check(in SchemaPlace place)
    {
        var keys = place.Content.SequenceOf(Keys);
        var isMap = place.Content.TextOf(ListType) == "map";
        if (keys is { Count: > 0 } && !isMap)
        {
            var type = place.Content.TextOf(ListType);
            place.Tell(
                SchemaDiagnostics.ListMapKeys,
                Keys,
                $"'{Keys}' needs '{ListType}: map', found {(type is null ? "none" : Shown.Text(type))}",
                "set the list type, or remove the keys");
        }

        if (isMap)
        {
            CheckMap(place, keys);
        }
    }

    private static void CheckMap(in SchemaPlace place, Sequence? keys)
    {
        if (keys is not { Count: > 0 })
        {
            place.Tell(
                SchemaDiagnostics.ListMapKeys,
                ListType,
                $"'{ListType}: map' needs '{Keys}', found none",
                "name the properties that tell the items apart");
        }

        if (place.Items is not { } items)
        {
            // An array without items is told already.
            if (place.Type != "array" || !place.IsStructural)
            {
                place.TellHere(SchemaDiagnostics.ArrayWithoutItems, "the list of type \"map\"");
            }
        }
        else if (items.TextOf("type") != "object")
        {
            place.Walk.Findings.AddBelow(
                SchemaDiagnostics.SchemaOfWrongType,
                items["type"] ?? items,
                ["items", "type"],
                "\"object\"",
                "of the items of a list of type \"map\"",
                SchemaWords.TypeOf(items));
        }
        else if (keys is not null)
        {
            CheckKeys(place, items, keys);
        }
    }

    private static void CheckKeys(in SchemaPlace place, Mapping items, Sequence keys)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < keys.Count; index++)
        {
            if (keys[index] is not Scalar { Kind: ScalarKind.String } key)
            {
                continue;
            }

            if (!seen.Add(key.Text))
            {
                place.Walk.Findings.AddBelow(
                    SchemaDiagnostics.ListMapKeyProperty,
                    key,
                    [Keys, index],
                    Shown.Escape(key.Text),
                    "it is in the list twice",
                    "remove one of the two");
            }

            CheckKey(place, items, key, index);
        }
    }

    private static void CheckKey(in SchemaPlace place, Mapping items, Scalar key, int index)
    {
        if (items.MappingOf("properties")?.TryGet(key.Text, out var property) is not true)
        {
            place.Walk.Findings.AddBelow(
                SchemaDiagnostics.ListMapKeyProperty,
                key,
                [Keys, index],
                Shown.Escape(key.Text),
                "the items have no such property",
                "name one of their properties, or add it");
            return;
        }

        var schema = items.MappingOf("properties")!.MappingOf(key.Text);
        if (schema?.TextOf("type") is "array" or "object")
        {
            Tell(place, schema, key, "type", $"its type is {SchemaWords.TypeOf(schema)}", "choose a property of a scalar type");
        }

        if (!IsRequired(items, key.Text) && schema?.HasValue("default") is not true)
        {
            Tell(
                place,
                schema ?? items,
                key,
                "default",
                "items may lack it",
                "list it under 'required' of the items, or give it a default");
        }

        if (schema?.BooleanOf("nullable") is true)
        {
            Tell(place, schema, key, "nullable", "it may be null", "remove 'nullable'");
        }
    }

    private static void Tell(in SchemaPlace place, Mapping schema, Scalar key, string word, string problem, string remedy) =>
        place.Walk.Findings.AddBelow(
            SchemaDiagnostics.ListMapKeyProperty,
            schema[word] ?? schema,
            ["items", "properties", key.Text, word],
            Shown.Escape(key.Text),
            problem,
            remedy);

    private static bool IsRequired(Mapping items, string name) =>
        items.SequenceOf("required")?.Any(node => node is Scalar { Kind: ScalarKind.String } text && text.Text == name) ?? false;
}
