using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>
/// What rules ask of single fields of an object, told with the sentences of the schema's keywords. The trail stands at the object.
/// Nothing has to be there in a patch.
/// </summary>
internal static partial class Expect
{
    /// <summary>Asks for a field that the schema does not ask for; an empty text, list or map is as good as none.</summary>
    /// <returns>Whether it is there.</returns>
    public static bool Value(SchemaWalk walk, Mapping owner, string field) => walk.Options.Partial
        ? owner.HasValue(field)
        : Present(walk, owner, field) && NotEmpty(walk, owner, field) && NotEmptyMap(walk, owner, field);

    /// <summary>Asks for a field that the schema does not ask for, which may be empty.</summary>
    /// <returns>Whether it is there.</returns>
    public static bool Present(SchemaWalk walk, Mapping owner, string field)
    {
        if (owner.HasValue(field))
        {
            return true;
        }

        if (!walk.Options.Partial)
        {
            walk.Findings.Add(SchemaDiagnostics.FieldMissing, owner, field);
        }

        return false;
    }

    /// <summary>Asks a required field, if it is there, not to be an empty text; nor, but in a patch, an empty list.</summary>
    /// <returns>Whether it is not empty.</returns>
    public static bool NotEmpty(SchemaWalk walk, Mapping owner, string field)
    {
        if (IsEmpty(walk, owner, field))
        {
            TellEmpty(walk, owner, field);
            return false;
        }

        return true;
    }

    /// <summary>The same of a field that may be left out.</summary>
    public static void NotEmptyIfSet(SchemaWalk walk, Mapping owner, string field)
    {
        if (IsEmpty(walk, owner, field))
        {
            walk.Findings.AddBelow(SchemaDiagnostics.FieldEmptyButSet, owner[field]!, [field], field);
        }
    }

    /// <summary>Asks a field to be left out; the reason ends <c>'...' may not be set</c>: <c>when the type is ClusterIP</c>.</summary>
    public static void NoValue(SchemaWalk walk, Mapping owner, string field, string why)
    {
        if (owner.HasValue(field))
        {
            walk.Findings.AddBelow(SchemaDiagnostics.FieldForbidden, owner[field]!, [field], field, why);
        }
    }

    private static bool NotEmptyMap(SchemaWalk walk, Mapping owner, string field)
    {
        if (owner.MappingOf(field) is { Count: 0 })
        {
            TellEmpty(walk, owner, field);
            return false;
        }

        return true;
    }

    private static void TellEmpty(SchemaWalk walk, Mapping owner, string field) =>
        walk.Findings.AddBelow(SchemaDiagnostics.RequiredFieldEmpty, owner[field]!, [field], field);

    private static bool IsEmpty(SchemaWalk walk, Mapping owner, string field) =>
        owner.TextOf(field) is "" || (!walk.Options.Partial && owner.SequenceOf(field) is { Count: 0 });
}
