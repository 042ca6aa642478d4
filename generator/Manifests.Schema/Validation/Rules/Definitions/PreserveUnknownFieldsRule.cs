namespace Manifests.Schema.Validation;

/// <summary>Unknown fields are kept where a schema says so, not for a definition as a whole.</summary>
internal sealed class PreserveUnknownFieldsRule : IDefinitionRule
{
    public void Check(Definition definition)
    {
        if (definition.Spec.BooleanOf("preserveUnknownFields") is true)
        {
            definition.Tell(SchemaDiagnostics.DefinitionPreserves, definition.Spec["preserveUnknownFields"], ["preserveUnknownFields"]);
        }
    }
}
