using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>A field that somebody wrote and gave no value. The server drops it, and the manifest keeps it.</summary>
internal static class NullField
{
    public static void Check(SchemaWalk walk, MappingEntry entry, TypeSchema type, PropertySchema property)
    {
        if (walk.Options is { WarnsOfNulls: true, Partial: false }
            && SchemaWalk.IsUnset(entry.Value)
            && !property.Type.IsNullable
            && property.Type.Kind != ValueKind.Any
            && !walk.IsInBranch
            && !IsWrittenByTools(walk, entry.Key)
            && !walk.Compiled(type).Required.Contains(property))
        {
            walk.Trail.Enter(entry.Key);
            walk.Findings.Add(SchemaDiagnostics.FieldNull, entry.Value, entry.Key);
            walk.Trail.Leave();
        }
    }

    // Go programs write these two for fields that they never set.
    private static bool IsWrittenByTools(SchemaWalk walk, string field) =>
        field == "creationTimestamp" || (walk.Trail.Depth == 0 ? field : walk.Trail.RootKey) == "status";
}
