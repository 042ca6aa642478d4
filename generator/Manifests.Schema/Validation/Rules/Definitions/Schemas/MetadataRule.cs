using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>What a schema may say of the apiVersion, kind and metadata of a resource.</summary>
/// <remarks>Source: <c>apiserver/schema</c>, validateStructuralMetadataInvariants.</remarks>
internal sealed class MetadataRule : ISchemaRule
{
    public void Check(in SchemaPlace place)
    {
        if (!place.IsStructural || !place.IsResource || place.Content.MappingOf("properties") is not { } properties)
        {
            return;
        }

        CheckType(place, properties, "apiVersion", "string");
        CheckType(place, properties, "kind", "string");
        CheckType(place, properties, "metadata", "object");
        if (place.Level == SchemaLevel.Root && properties.MappingOf("metadata") is { } metadata)
        {
            CheckRoot(place, metadata);
        }
    }

    // A type that is missing altogether is told where it is missing.
    private static void CheckType(in SchemaPlace place, Mapping properties, string name, string type)
    {
        if (properties.MappingOf(name) is { } schema && schema.TextOf("type") != type && !LacksType(schema))
        {
            place.Walk.Findings.AddBelow(
                SchemaDiagnostics.SchemaOfWrongType,
                schema["type"] ?? schema,
                ["properties", name, "type"],
                Shown.Text(type),
                $"of a resource's {name}",
                SchemaWords.TypeOf(schema));
        }
    }

    private static bool LacksType(Mapping schema) =>
        schema.TextOf("type") is null or ""
        && schema.BooleanOf("x-kubernetes-int-or-string") is not true
        && schema.BooleanOf("x-kubernetes-preserve-unknown-fields") is not true
        && schema.BooleanOf("x-kubernetes-embedded-resource") is not true;

    private static void CheckRoot(in SchemaPlace place, Mapping metadata)
    {
        var more = new List<string>();
        foreach (var entry in metadata.Entries)
        {
            if (entry.Key is not ("type" or "default" or "properties") && SchemaWords.Says(metadata, entry.Key))
            {
                more.Add(entry.Key);
            }
        }

        more.AddRange((metadata.MappingOf("properties") ?? new Mapping()).Select(static entry => entry.Key)
            .Where(static key => key is not ("name" or "generateName")));
        if (more.Count > 0)
        {
            place.Walk.Findings.AddBelow(
                SchemaDiagnostics.MetadataRestricted, metadata, ["properties", "metadata"], Shown.Names(more, "and"));
        }
    }
}
