using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The columns of <c>kubectl get</c> have a name, a type and a path.</summary>
/// <remarks>Source: <c>apiextensions/validation</c>, ValidateCustomResourceColumnDefinition.</remarks>
internal sealed class PrinterColumnRule : IDefinitionVersionRule
{
    private const string Columns = "additionalPrinterColumns";

    private static readonly string[] Formats = ["byte", "date", "date-time", "double", "float", "int32", "int64", "password"];

    public void Check(DefinitionVersion version)
    {
        foreach (var (index, column) in version.Content.MappingsOf(Columns))
        {
            version.Walk.Trail.Enter(Columns);
            version.Walk.Trail.Enter(index);
            Expect.NotEmpty(version.Walk, column, "name");
            Expect.NotEmpty(version.Walk, column, "type");
            CheckFormat(version.Walk, column);
            SimplePath.Check(version.Walk, column, "jsonPath", ".spec.replicas");
            version.Walk.Trail.Leave();
            version.Walk.Trail.Leave();
        }
    }

    // The catalog has the types, but not the formats. An empty one is none.
    private static void CheckFormat(SchemaWalk walk, Mapping column)
    {
        if (column.TextOf("format") is not { Length: > 0 } format || Formats.Contains(format))
        {
            return;
        }

        var nearest = NearestName.Find(format, Formats);
        walk.Findings.AddBelow(
            SchemaDiagnostics.NotInEnum,
            column["format"]!,
            ["format"],
            "one of " + Shown.Join([.. Formats.Select(Shown.Text)], "or"),
            "the text " + Shown.Text(format),
            nearest is null ? "use one of them" : $"did you mean {Shown.Text(nearest)}?");
    }
}
