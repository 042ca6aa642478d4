using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Field selectors work on a few scalar fields of the schema.</summary>
/// <remarks>Source: <c>apiextensions/validation</c>, ValidateCustomResourceSelectableFields.</remarks>
internal sealed class SelectableFieldRule : IDefinitionVersionRule
{
    private const string Fields = "selectableFields";
    private const int MaxFields = 8;

    public void Check(DefinitionVersion version)
    {
        if (version.Schema is not { } schema || version.Content.SequenceOf(Fields) is not { } fields)
        {
            return;
        }

        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (index, field) in version.Content.MappingsOf(Fields))
        {
            CheckField(version, schema, field, index, seen);
        }

        if (seen.Count > MaxFields)
        {
            version.Tell(SchemaDiagnostics.TooManySelectableFields, fields, [Fields], MaxFields, seen.Count);
        }
    }

    private static void CheckField(DefinitionVersion version, Mapping schema, Mapping field, int index, Dictionary<string, int> seen)
    {
        if (field.TextOf("jsonPath") is not { } path)
        {
            return;
        }

        var at = field["jsonPath"];
        if (path.Length == 0)
        {
            version.Tell(SchemaDiagnostics.RequiredFieldEmpty, at, [Fields, index, "jsonPath"], "jsonPath");
            return;
        }

        var found = FieldPath.Find(schema, path, takesBrackets: false);
        if (found.Problem is { } problem)
        {
            version.Tell(SchemaDiagnostics.SelectableFieldPath, at, [Fields, index, "jsonPath"], Shown.Text(path), problem);
            return;
        }

        if (WhyNot(found) is { } reason)
        {
            version.Tell(SchemaDiagnostics.SelectableFieldType, at, [Fields, index, "jsonPath"], Shown.Text(path), reason);
        }

        if (!seen.TryAdd(found.Canonical, index))
        {
            version.Tell(SchemaDiagnostics.SelectableFieldTwice, at, [Fields, index, "jsonPath"], Shown.Text(path), seen[found.Canonical]);
        }
    }

    private static string? WhyNot(FieldPath found) => (found.FirstStep, found.Schema?.TextOf("type")) switch
    {
        ("metadata", _) => "is part of the metadata",
        (_, "string" or "boolean" or "integer") => null,
        (_, null or "") => "has no type",
        var (_, type) => $"has the type {Shown.Text(type)}",
    };
}
