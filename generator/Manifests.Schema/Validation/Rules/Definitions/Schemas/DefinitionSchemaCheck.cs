using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Looks at the whole schema of a version.</summary>
/// <remarks>
/// Source: <c>apiextensions/validation</c>, validateCustomResourceDefinitionValidation; <c>apiserver/schema</c>, ValidateStructural.
/// </remarks>
internal static class DefinitionSchemaCheck
{
    /// <summary>The trail stands at the version.</summary>
    public static void Check(DefinitionVersion version, Mapping schema)
    {
        var walk = version.Walk;
        var before = walk.Findings.Errors;
        walk.Trail.Enter("schema");
        walk.Trail.Enter("openAPIV3Schema");
        var root = new SchemaPlace(walk, schema, SchemaLevel.Root) { HasStatus = version.HasStatus };
        new SchemaVisit(version.SchemaType).Visit(root);
        BranchFields.Check(root);
        if (walk.Findings.Errors == before)
        {
            // The server too looks at defaults and rules only when the schema can be relied on.
            DefaultValues.Check(walk, schema);
            DefinitionExpressions.Check(walk, schema);
        }

        walk.Trail.Leave();
        walk.Trail.Leave();
    }
}
