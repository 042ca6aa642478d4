namespace Manifests.Schema.Validation;

/// <summary>Each version has a schema, and it is structural.</summary>
internal sealed class VersionSchemaRule : IDefinitionVersionRule
{
    public void Check(DefinitionVersion version)
    {
        if (version.Schema is { } schema)
        {
            DefinitionSchemaCheck.Check(version, schema);
        }
        else if (version.Content.MappingOf("schema")?.HasValue("openAPIV3Schema") is not true)
        {
            version.Tell(
                SchemaDiagnostics.DefinitionWithoutSchema,
                version.Content.MappingOf("schema"),
                ["schema", "openAPIV3Schema"],
                Shown.Text(version.Content.TextOf("name") ?? ""));
        }
    }
}
