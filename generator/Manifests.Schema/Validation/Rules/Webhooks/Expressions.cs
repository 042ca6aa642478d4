using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Expressions as texts: they say something. That they compile is asked by <see cref="Cel.AdmissionExpressions"/>.</summary>
internal static class Expressions
{
    /// <summary>Asks a text, if there is one, for more than white space. An empty required one is told by the schema.</summary>
    public static void NotBlank(SchemaWalk walk, Mapping owner, string key)
    {
        if (owner.TextOf(key) is { Length: > 0 } text && text.AsSpan().Trim().IsEmpty)
        {
            walk.Findings.AddBelow(SchemaDiagnostics.RequiredFieldEmpty, owner[key] ?? owner, [key], key);
        }
    }
}
