using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The keywords of maps: known fields, required fields, the number of keys.</summary>
internal static class ObjectKeywords
{
    public static void Check(SchemaWalk walk, Mapping mapping, TypeSchema type)
    {
        CheckFields(walk, mapping, type, isResource: type.IsEmbeddedResource);
        CheckRequired(walk, mapping, type);
        CheckCount(walk, mapping, type);
        TypeRules.Check(walk, mapping, type);
        if (type.IsEmbeddedResource)
        {
            EmbeddedResourceKeyword.Check(walk, mapping);
        }
    }

    /// <summary>Checks the root of a resource, whose apiVersion, kind and metadata were checked before.</summary>
    public static void CheckRoot(SchemaWalk walk, Mapping resource, TypeSchema type)
    {
        CheckFields(walk, resource, type, isResource: true);
        CheckRequired(walk, resource, type);
        CheckCount(walk, resource, type);
        TypeRules.Check(walk, resource, type);
    }

    // What makes an object a resource is checked apart, because schemas of custom resources say little or nothing of it.
    private static void CheckFields(SchemaWalk walk, Mapping mapping, TypeSchema type, bool isResource)
    {
        foreach (var entry in mapping.Entries)
        {
            if (isResource && entry.Key is ("apiVersion" or "kind" or "metadata"))
            {
                continue;
            }

            if (type.FindProperty(entry.Key, walk.Version) is { } property)
            {
                NullField.Check(walk, entry, type, property);
                CheckProperty(walk, entry, property.Type);
            }
            else if (walk.Options.Partial && PatchDirectives.IsDirective(entry.Key))
            {
                PatchDirectives.Check(walk, entry);
            }
            else if (type.AdditionalProperties is { } free)
            {
                CheckProperty(walk, entry, free);
            }
            else if (!TakesAnyKey(walk, type))
            {
                UnknownField.Report(walk, entry, type);
            }
        }
    }

    // A null in a map is no value, unless the type says that null is one.
    private static void CheckProperty(SchemaWalk walk, MappingEntry entry, TypeSchema type)
    {
        if (!SchemaWalk.IsUnset(entry.Value) || type.IsNullable)
        {
            walk.Value(entry.Key, entry.Value, type);
        }
    }

    private static bool TakesAnyKey(SchemaWalk walk, TypeSchema type) =>
        walk.IsInBranch
        || type.PreservesUnknownFields
        || type.Kind == ValueKind.Any
        || (walk.IsNative && type.Properties.IsEmpty);

    private static void CheckRequired(SchemaWalk walk, Mapping mapping, TypeSchema type)
    {
        // The status of a built-in kind is thrown away on create, so nothing in it is required.
        if (walk.Options.Partial || type.Properties.IsEmpty || (walk.IsNative && walk.Trail.RootKey == "status"))
        {
            return;
        }

        foreach (var property in walk.Compiled(type).Required)
        {
            if (!IsPresent(mapping, property))
            {
                if (!IsOptionalAfterAll(walk, type, property) && !walk.Findings.CountOnly())
                {
                    walk.Findings.Add(SchemaDiagnostics.FieldMissing, mapping, property.Name);
                }
            }
            else if (walk.IsNative
                && IsEmpty(mapping, property)
                && !IsOptionalAfterAll(walk, type, property)
                && !TypeRules.AskFor(type, property.Name)
                && !walk.Findings.CountOnly())
            {
                walk.Findings.AddBelow(
                    SchemaDiagnostics.RequiredFieldEmpty, mapping[property.Name] ?? mapping, [property.Name], property.Name);
            }
        }
    }

    private static bool IsPresent(Mapping mapping, PropertySchema property) =>
        mapping.TryGet(property.Name, out var value) && (property.Type.IsNullable || !SchemaWalk.IsUnset(value));

    // What Go decodes into a plain string or slice cannot be told from a field that was left out. Lists of resources are never sent.
    private static bool IsEmpty(Mapping mapping, PropertySchema property) => property.Type.Kind switch
    {
        ValueKind.String => mapping.TextOf(property.Name) is "",
        ValueKind.Array => property.Name != "items" && mapping.SequenceOf(property.Name) is { Count: 0 },
        _ => false,
    };

    private static bool IsOptionalAfterAll(SchemaWalk walk, TypeSchema type, PropertySchema property) =>
        IsDefaulted(walk, property) || (walk.IsNative && UnenforcedRequirements.Contains(type, property));

    // OpenAPI tells the zero value of Go fields as their default; the server still wants those.
    private static bool IsDefaulted(SchemaWalk walk, PropertySchema property) =>
        property.Default is { } value && !(walk.IsNative && value is ("\"\"" or "{}" or "0" or "false" or "null" or "[]"));

    private static void CheckCount(SchemaWalk walk, Mapping mapping, TypeSchema type)
    {
        if (type.MinProperties is { } least && mapping.Count < least && !walk.Options.Partial && !walk.Findings.CountOnly())
        {
            walk.Findings.Add(SchemaDiagnostics.TooFewKeys, mapping, Keys(least), Keys(mapping.Count));
        }

        if (type.MaxProperties is { } most && mapping.Count > most && !walk.Findings.CountOnly())
        {
            walk.Findings.Add(SchemaDiagnostics.TooManyKeys, mapping, Keys(most), Keys(mapping.Count));
        }
    }

    private static string Keys(long count) => Shown.Count(count, "key", "keys");
}
