using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Goes through a schema and all schemas in it.</summary>
/// <param name="schemaType">
/// The catalog's type of schemas, for the places where a schema may stand or something else, which the catalog leaves open;
/// <see langword="null"/> when the definition's kind has no schema.
/// </param>
internal sealed class SchemaVisit(TypeSchema? schemaType)
{
    private static readonly string[] Lists = ["allOf", "anyOf", "oneOf"];

    /// <summary>Looks at a schema and those below it.</summary>
    public void Visit(in SchemaPlace place)
    {
        SchemaRules.Check(place);
        VisitProperties(place);
        VisitItems(place);
        VisitFreeKeys(place);
        foreach (var word in Lists)
        {
            VisitBranches(place, word);
        }

        if (place.Content.MappingOf("not") is { } not)
        {
            place.Walk.Trail.Enter("not");
            Visit(Branch(place, not));
            place.Walk.Trail.Leave();
        }
    }

    private void VisitProperties(in SchemaPlace place)
    {
        if (place.Content.MappingOf("properties") is not { } properties)
        {
            return;
        }

        place.Walk.Trail.Enter("properties");
        foreach (var entry in properties.Entries)
        {
            var isMetadata = place.IsResource && entry.Key is ("metadata" or "kind" or "apiVersion");
            place.Walk.Trail.Enter(entry.Key);
            Visit(place with
            {
                Content = SchemaOf(entry.Value),
                Level = place.IsStructural ? SchemaLevel.Field : SchemaLevel.Branch,
                IsInMetadata = place.IsInMetadata || isMetadata,
                NoDefault = isMetadata && place.Level == SchemaLevel.Root ? $"in the {entry.Key} of the root" : place.NoDefault,
                RepeatsIntOrString = false,
            });
            place.Walk.Trail.Leave();
        }

        place.Walk.Trail.Leave();
    }

    private void VisitItems(in SchemaPlace place)
    {
        if (place.Items is { } items)
        {
            place.Walk.Trail.Enter("items");
            CheckForm(place.Walk, items);
            var level = place.IsStructural ? SchemaLevel.Item : SchemaLevel.Branch;
            Visit(place with { Content = items, Level = level, RepeatsIntOrString = false });
            place.Walk.Trail.Leave();
        }
    }

    private void VisitFreeKeys(in SchemaPlace place)
    {
        if (place.Content.MappingOf("additionalProperties") is { } free)
        {
            place.Walk.Trail.Enter("additionalProperties");
            CheckForm(place.Walk, free);
            Visit(place with
            {
                Content = free,
                Level = place.IsStructural ? SchemaLevel.Field : SchemaLevel.Branch,
                NoDefault = place.IsInMetadata ? "for the free keys of a resource's metadata" : place.NoDefault,
                RepeatsIntOrString = false,
            });
            place.Walk.Trail.Leave();
        }
    }

    private void VisitBranches(in SchemaPlace place, string word)
    {
        if (place.Content.SequenceOf(word) is not { } branches || (word == "anyOf" && IsIntOrStringAgain(place, branches)))
        {
            return;
        }

        place.Walk.Trail.Enter(word);
        for (var index = 0; index < branches.Count; index++)
        {
            place.Walk.Trail.Enter(index);
            var repeats = word == "allOf" && index == 0 && place.IsStructural;
            Visit(Branch(place, SchemaOf(branches[index])) with { RepeatsIntOrString = repeats });
            place.Walk.Trail.Leave();
        }

        place.Walk.Trail.Leave();
    }

    private static SchemaPlace Branch(in SchemaPlace place, Mapping content) =>
        place with { Content = content, Level = SchemaLevel.Branch, RepeatsIntOrString = false };

    // Generators write the two types beside x-kubernetes-int-or-string, directly or in the first allOf, and the server lets them.
    private static bool IsIntOrStringAgain(in SchemaPlace place, Sequence branches) =>
        (place.IsStructural || place.RepeatsIntOrString)
        && branches.Count == 2
        && SaysOnlyType(branches[0], "integer")
        && SaysOnlyType(branches[1], "string");

    private static bool SaysOnlyType(Node branch, string type) => branch is Mapping { Count: 1 } only && only.TextOf("type") == type;

    private static Mapping SchemaOf(Node node) => node as Mapping ?? new Mapping { Location = node.Location };

    private void CheckForm(SchemaWalk walk, Mapping schema)
    {
        if (schemaType is null)
        {
            return;
        }

        // The server reads these places leniently, even when it is told to be strict.
        var before = (walk.IsNative, walk.DropsUnknownFields);
        (walk.IsNative, walk.DropsUnknownFields) = (true, true);
        walk.Value(schema, schemaType);
        (walk.IsNative, walk.DropsUnknownFields) = before;
    }
}
