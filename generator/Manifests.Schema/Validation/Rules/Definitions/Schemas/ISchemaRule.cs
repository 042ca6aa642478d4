namespace Manifests.Schema.Validation;

/// <summary>A rule about every schema inside a definition, at every depth.</summary>
internal interface ISchemaRule
{
    /// <summary>Looks at one schema, not at those below it.</summary>
    void Check(in SchemaPlace place);
}
