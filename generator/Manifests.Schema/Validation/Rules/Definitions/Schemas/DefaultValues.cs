using Manifests.Diagnostics;
using Manifests.Schema.Import;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Defaults fit the schema that they stand in, without unknown fields.</summary>
/// <remarks>Source: <c>apiserver/schema/defaulting</c>, ValidateDefaults.</remarks>
internal static class DefaultValues
{
    /// <summary>Looks at a schema without other mistakes; the trail stands at it.</summary>
    public static void Check(SchemaWalk walk, Mapping root)
    {
        if (HasDefault(root))
        {
            var type = new SchemaReader("the definition", null, new DiagnosticBag()).Read(root, "");
            Check(walk, root, type);
        }
    }

    private static bool HasDefault(Mapping schema) =>
        schema.HasValue("default")
        || (schema.MappingOf("items") is { } items && HasDefault(items))
        || (schema.MappingOf("properties")?.Any(static entry => entry.Value is Mapping property && HasDefault(property)) ?? false);

    // Free keys get no defaults.
    private static void Check(SchemaWalk walk, Mapping schema, TypeSchema type)
    {
        if (schema.TryGet("default", out var value) && !SchemaWalk.IsUnset(value))
        {
            CheckValue(walk, value, type);
        }

        if (schema.MappingOf("items") is { } items && type.Items is { } itemType)
        {
            walk.Trail.Enter("items");
            Check(walk, items, itemType);
            walk.Trail.Leave();
        }

        if (schema.MappingOf("properties") is not { } properties)
        {
            return;
        }

        walk.Trail.Enter("properties");
        foreach (var entry in properties.Entries)
        {
            if (entry.Value is Mapping property && type.FindProperty(entry.Key, walk.Version) is { } known)
            {
                walk.Trail.Enter(entry.Key);
                Check(walk, property, known.Type);
                walk.Trail.Leave();
            }
        }

        walk.Trail.Leave();
    }

    private static void CheckValue(SchemaWalk walk, Node value, TypeSchema type)
    {
        var isNative = walk.IsNative;
        walk.IsNative = false;
        var trial = walk.Findings.Begin(keepsSentences: true);
        walk.Value(value, type);
        var (_, sentences) = walk.Findings.End(trial);
        walk.IsNative = isNative;
        if (sentences.Count > 0)
        {
            walk.Findings.AddBelow(SchemaDiagnostics.DefaultDoesNotFit, value, ["default"], string.Join("; ", sentences));
        }
    }
}
