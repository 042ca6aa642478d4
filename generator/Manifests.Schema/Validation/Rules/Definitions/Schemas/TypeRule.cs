namespace Manifests.Schema.Validation;

/// <summary>Every schema outside of branches says its type, or an extension that stands in for it.</summary>
internal sealed class TypeRule : ISchemaRule
{
    private const string Embedded = "x-kubernetes-embedded-resource";

    public void Check(in SchemaPlace place)
    {
        if (!place.IsStructural)
        {
            return;
        }

        if (place.Type.Length > 0)
        {
            if (place.Type != "object" && place.IsResource)
            {
                Tell(place, place.Level == SchemaLevel.Root ? "at the root" : "of an embedded resource");
            }
        }
        else if (place.IsTrue(Embedded))
        {
            Tell(place, "of an embedded resource");
        }
        else if (!place.IsTrue("x-kubernetes-int-or-string") && !place.IsTrue("x-kubernetes-preserve-unknown-fields"))
        {
            place.TellHere(SchemaDiagnostics.SchemaWithoutType, SubjectOf(place));
        }
    }

    private static void Tell(in SchemaPlace place, string where) =>
        place.Tell(SchemaDiagnostics.SchemaOfWrongType, "type", "\"object\"", where, SchemaWords.TypeOf(place.Content));

    private static string SubjectOf(in SchemaPlace place) => place.Level switch
    {
        SchemaLevel.Root => "the root",
        SchemaLevel.Item => "the schema of the items",
        _ when place.Walk.Trail.LastKey is { } name && name != "additionalProperties" => $"the property '{Shown.Escape(name)}'",
        _ => "the schema of the free keys",
    };
}
