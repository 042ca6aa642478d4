namespace Manifests.Schema.Validation;

/// <summary>The columns of <c>kubectl get</c> have a name, a type and a path.</summary>
/// <remarks>Source: <c>apiextensions/validation</c>, ValidateCustomResourceColumnDefinition.</remarks>
internal sealed class PrinterColumnRule : IDefinitionVersionRule
{
    private const string Columns = "additionalPrinterColumns";

    private static readonly string[] Types = ["boolean", "date", "integer", "number", "string"];

    private static readonly string[] Formats = ["", "byte", "date", "date-time", "double", "float", "int32", "int64", "password"];

    public void Check(DefinitionVersion version)
    {
        foreach (var (index, column) in version.Content.MappingsOf(Columns))
        {
            if (column.TextOf("name") is "")
            {
                version.Tell(SchemaDiagnostics.FieldEmpty, column["name"], [Columns, index, "name"], "name");
            }

            version.Walk.Trail.Enter(Columns);
            version.Walk.Trail.Enter(index);
            TextChoice.Check(version.Walk, column, "type", Types);
            TextChoice.Check(version.Walk, column, "format", Formats);
            SimplePath.Check(version.Walk, column, "jsonPath", ".spec.replicas");
            version.Walk.Trail.Leave();
            version.Walk.Trail.Leave();
        }
    }
}
