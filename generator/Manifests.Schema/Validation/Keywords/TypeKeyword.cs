using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The type of a value. Nothing is converted: a number in quotes is a text.</summary>
internal static class TypeKeyword
{
    /// <summary>Whether the other keywords apply to the value.</summary>
    public static bool Check(SchemaWalk walk, Node node, TypeSchema type)
    {
        if (Fits(walk, node, type.Kind))
        {
            return true;
        }

        if (!walk.Findings.CountOnly())
        {
            walk.Findings.Add(
                SchemaDiagnostics.WrongType,
                node,
                WrongTypeHint.Expected(type.Kind),
                walk.Findings.Show(node),
                WrongTypeHint.For(node, type.Kind, walk.Findings.MayQuote));
        }

        return false;
    }

    private static bool Fits(SchemaWalk walk, Node node, ValueKind kind) => kind switch
    {
        ValueKind.Any => true,
        ValueKind.Object => node is Mapping,
        ValueKind.Array => node is Sequence,
        ValueKind.String => node is Scalar { Kind: ScalarKind.String },
        ValueKind.Boolean => node is Scalar { Kind: ScalarKind.Boolean },
        ValueKind.Integer => IsInteger(walk, node),
        ValueKind.Number => node is Scalar { Kind: ScalarKind.Integer or ScalarKind.Float },
        ValueKind.IntOrString => node is Scalar { Kind: ScalarKind.String } || IsInteger(walk, node),
        ValueKind.Quantity => node is Scalar { Kind: ScalarKind.String or ScalarKind.Integer or ScalarKind.Float },
        _ => throw new InvalidOperationException($"There is no check for {kind}."),
    };

    // 1.0 is an integer to the server once YAML became JSON; 1.5 is none.
    private static bool IsInteger(SchemaWalk walk, Node node)
    {
        if (node is not Scalar { Kind: ScalarKind.Integer or ScalarKind.Float } scalar)
        {
            return false;
        }

        if (scalar.Kind == ScalarKind.Float && !ExactNumber.Parse(scalar.Text).IsIntegral)
        {
            return false;
        }

        // A warning does not count against a branch.
        if (!walk.IsInBranch && (scalar.SourceText ?? scalar.Text).Contains('.', StringComparison.Ordinal))
        {
            walk.Findings.Add(
                SchemaDiagnostics.IntegerWithFraction,
                node,
                walk.Findings.MayQuote ? scalar.SourceText ?? scalar.Text : "a number (not shown)",
                walk.Findings.MayQuote ? ExactNumber.Parse(scalar.Text).ToIntegerText() : "an integer");
        }

        return true;
    }
}
