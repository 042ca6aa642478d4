using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The grammar of quantities.</summary>
internal static class QuantityKeyword
{
    public static void Check(SchemaWalk walk, Scalar scalar)
    {
        if (QuantitySyntax.IsValid(scalar.Text) || walk.Findings.CountOnly())
        {
            return;
        }

        var nearest = walk.Findings.MayQuote ? QuantitySyntax.Nearest(scalar.Text) : null;
        walk.Findings.Add(
            SchemaDiagnostics.BadQuantity,
            scalar,
            walk.Findings.Show(scalar),
            nearest is null ? "write a number and a unit without a space" : $"did you mean {nearest}?");
    }
}
