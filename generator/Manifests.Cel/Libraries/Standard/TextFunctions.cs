using System.Collections.Immutable;

namespace Manifests.Cel.Libraries;

/// <summary>The functions on texts that every environment has.</summary>
internal static class TextFunctions
{
    private const double PatternLength = 0.25;

    // The text, and the part that is looked for, are passed over once for each.
    private static readonly CelCallCost Containing = CelCallCost.Of(
        static (values, _) => SaturatedMath.Multiply(
            SaturatedMath.Multiply(CelSizes.Of(values[0]), CelCallCost.Traversal),
            SaturatedMath.Multiply(CelSizes.Of(values[1]), CelCallCost.Traversal)),
        static call => new CelCallEstimate(
            (call.Arguments[0].Size * CelCallCost.Traversal) * (call.Arguments[1].Size * CelCallCost.Traversal)));

    private static readonly CelCallCost Prefix = CelCallCost.Of(
        static (values, _) => SaturatedMath.Multiply(CelSizes.Of(values[1]), CelCallCost.Traversal),
        static call => new CelCallEstimate(call.Arguments[1].Size * CelCallCost.Traversal));

    private static readonly CelLiteralCheck PatternCheck = new(1, static text => CelPatterns.Get(text).Problem);

    /// <summary>What matching a text against a pattern costs: one for each quarter of the pattern and tenth of the text.</summary>
    public static CelCallCost Matching { get; } = CelCallCost.Of(
        static (values, _) => SaturatedMath.Multiply(
            SaturatedMath.Multiply(CelSizes.Of(values[0]) + 1, CelCallCost.Traversal),
            SaturatedMath.Multiply(CelSizes.Of(values[1]), PatternLength)),
        static call => new CelCallEstimate(
            ((call.Arguments[0].Size + CelEstimate.Exactly(1)) * CelCallCost.Traversal) * (call.Arguments[1].Size * PatternLength)));

    public static ImmutableArray<CelFunction> All { get; } =
    [
        new("contains", Test("contains_string", static (text, part) => text.Contains(part, StringComparison.Ordinal), Containing)),
        new("startsWith", Test("starts_with_string", static (text, part) => text.StartsWith(part, StringComparison.Ordinal), Prefix)),
        new("endsWith", Test("ends_with_string", static (text, part) => text.EndsWith(part, StringComparison.Ordinal), Prefix)),
        new(
            "matches",
            CelOverload.Global("matches", [CelType.String, CelType.String], CelType.Bool, Match, Matching).WithLiteralCheck(PatternCheck),
            CelOverload.Member(
                "matches_string",
                [CelType.String, CelType.String],
                CelType.Bool,
                Match,
                Matching).WithLiteralCheck(PatternCheck)),
    ];

    private static CelOverload Test(string id, Func<string, string, bool> test, CelCallCost cost) => CelOverload.Member(
        id, [CelType.String, CelType.String], CelType.Bool, (text, part) => CelValue.Of(test(text.AsText, part.AsText)), cost);

    private static CelValue Match(CelValue text, CelValue pattern)
    {
        var read = CelPatterns.Get(pattern.AsText);
        return read.Problem is { } problem
            ? CelValue.Of(CelError.Invalid($"the pattern {pattern.AsText} is not valid RE2: {problem}"))
            : CelValue.Of(read.IsMatch(text.AsText));
    }
}
