using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>pattern, unanchored and in RE2.</summary>
internal static class PatternKeyword
{
    public static void Check(SchemaWalk walk, Scalar scalar, TypeSchema type)
    {
        if (type.Pattern is not { } pattern)
        {
            return;
        }

        var compiled = walk.Compiled(type).Pattern;
        if (!compiled.IsUsable)
        {
            if (!walk.Findings.CountOnly())
            {
                walk.Findings.Add(SchemaDiagnostics.PatternUnusable, scalar, Shown.Text(pattern), compiled.Problem);
            }
        }
        else if (!compiled.IsMatch(scalar.Text) && !walk.Findings.CountOnly())
        {
            walk.Findings.Add(SchemaDiagnostics.PatternMismatch, scalar, walk.Findings.ShowText(scalar.Text), pattern);
        }
    }
}
