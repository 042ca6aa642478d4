using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The keywords of texts and numbers, in the order they are told.</summary>
internal static class ScalarKeywords
{
    public static void Check(SchemaWalk walk, Scalar scalar, TypeSchema type)
    {
        if (type.Kind == ValueKind.Quantity)
        {
            QuantityKeyword.Check(walk, scalar);
        }

        switch (scalar.Kind)
        {
            case ScalarKind.String:
                TextLengthKeywords.Check(walk, scalar, type);
                PatternKeyword.Check(walk, scalar, type);
                FormatKeyword.Check(walk, scalar, type);
                break;
            case ScalarKind.Integer or ScalarKind.Float:
                IntegerFormatKeyword.Check(walk, scalar, type);
                BoundsKeywords.Check(walk, scalar, type);
                break;
        }
    }
}
