using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>What rules ask of numbers.</summary>
internal static partial class Expect
{
    /// <summary>Asks an integer to lie in a range.</summary>
    public static void Number(SchemaWalk walk, Mapping owner, string field, NumberRange range)
    {
        if (owner.Int64Of(field) is { } number)
        {
            Number(walk, owner[field]!, number, [field], range);
        }
    }

    /// <summary>Asks each integer of a list to lie in a range.</summary>
    public static void Numbers(SchemaWalk walk, Mapping owner, string field, NumberRange range)
    {
        if (owner.SequenceOf(field) is not { } list)
        {
            return;
        }

        for (var index = 0; index < list.Count; index++)
        {
            if (list[index] is Scalar { Kind: ScalarKind.Integer } item && IntOrPercent.TryRead(item, out var number))
            {
                Number(walk, item, number.Value, [field, index], range);
            }
        }
    }

    /// <summary>Asks for the number of a port, or the name of one.</summary>
    public static void PortOrName(SchemaWalk walk, Mapping owner, string field)
    {
        if (owner[field] is Scalar { Kind: ScalarKind.Integer })
        {
            Number(walk, owner, field, NumberRange.Port);
        }
        else
        {
            Form(walk, owner, field, TextForms.PortName);
        }
    }

    /// <summary>Asks a quantity to be zero or more.</summary>
    public static void QuantityNotNegative(SchemaWalk walk, Mapping owner, string field)
    {
        if (QuantityValue.TryRead(owner[field], out var value) && value.Sign < 0)
        {
            BelowMinimum(walk, owner[field]!, [field], "of at least 0");
        }
    }

    /// <summary>Asks a quantity to be more than zero.</summary>
    public static void QuantityPositive(SchemaWalk walk, Mapping owner, string field)
    {
        if (QuantityValue.TryRead(owner[field], out var value) && value.Sign <= 0)
        {
            BelowMinimum(walk, owner[field]!, [field], "greater than 0");
        }
    }

    private static void Number(SchemaWalk walk, Node node, long number, ReadOnlySpan<PathStep> place, NumberRange range)
    {
        if (!range.Contains(number))
        {
            var descriptor = number < range.Smallest ? SchemaDiagnostics.BelowMinimum : SchemaDiagnostics.AboveMaximum;
            walk.Findings.AddBelow(descriptor, node, place, range.Describe(), walk.Findings.Show(node));
        }
    }

    private static void BelowMinimum(SchemaWalk walk, Node node, ReadOnlySpan<PathStep> place, string range) =>
        walk.Findings.AddBelow(SchemaDiagnostics.BelowMinimum, node, place, range, walk.Findings.Show(node));
}
