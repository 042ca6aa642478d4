using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>minimum, maximum, their exclusive forms, and multipleOf.</summary>
internal static class BoundsKeywords
{
    public static void Check(SchemaWalk walk, Scalar scalar, TypeSchema type)
    {
        if (type.Minimum is null && type.Maximum is null && type.MultipleOf is null)
        {
            return;
        }

        var compiled = walk.Compiled(type);
        var number = ExactNumber.Parse(scalar.Text);
        if (compiled.Minimum is { } minimum && IsOutside(minimum.CompareTo(number), type.ExclusiveMinimum) && !walk.Findings.CountOnly())
        {
            var relation = type.ExclusiveMinimum ? "greater than" : "of at least";
            walk.Findings.Add(SchemaDiagnostics.BelowMinimum, scalar, $"{relation} {type.Minimum}", walk.Findings.Show(scalar));
        }

        if (compiled.Maximum is { } maximum && IsOutside(number.CompareTo(maximum), type.ExclusiveMaximum) && !walk.Findings.CountOnly())
        {
            var relation = type.ExclusiveMaximum ? "less than" : "of at most";
            walk.Findings.Add(SchemaDiagnostics.AboveMaximum, scalar, $"{relation} {type.Maximum}", walk.Findings.Show(scalar));
        }

        if (compiled.MultipleOf is { } divisor && !number.IsMultipleOf(divisor) && !walk.Findings.CountOnly())
        {
            walk.Findings.Add(SchemaDiagnostics.NotMultiple, scalar, type.MultipleOf, walk.Findings.Show(scalar));
        }
    }

    private static bool IsOutside(int beyond, bool isExclusive) => beyond > 0 || (isExclusive && beyond == 0);
}
