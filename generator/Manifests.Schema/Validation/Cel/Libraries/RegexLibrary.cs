using Manifests.Cel;
using Manifests.Patterns;

namespace Manifests.Schema.Validation.Cel;

/// <summary>Finding what matches a pattern in a text.</summary>
/// <remarks>Source: apiserver <c>pkg/cel/library/regex.go</c>.</remarks>
internal static class RegexLibrary
{
    private const double CostPerPatternCharacter = 0.25;

    private static readonly CelCallCost Cost = CelCallCost.Of(
        static (values, _) => (ulong)Math.Ceiling(
            (CelSizes.Of(values[0]) + 1) * CelCallCost.Traversal * Math.Max(1, CelSizes.Of(values[1]) * CostPerPatternCharacter)),
        static call => new CelCallEstimate(
            (call.Arguments[0].Size + CelEstimate.Exactly(1)) * CelCallCost.Traversal * (call.Arguments[1].Size * CostPerPatternCharacter),
            call.Arguments[0].Size with { Min = 0 }));

    /// <summary>The functions.</summary>
    public static CelLibrary Library { get; } = new()
    {
        Name = "kubernetes regex",
        Functions =
        [
            new("find", CelOverload.Member(
                "string_find_string", [CelType.String, CelType.String], CelType.String, Find, Cost)),
            new(
                "findAll",
                CelOverload.Member(
                    "string_find_all_string",
                    [CelType.String, CelType.String],
                    CelType.ListOf(CelType.String),
                    static (text, pattern) => FindAll(text, pattern, null),
                    Cost),
                CelOverload.Member(
                    "string_find_all_string_int",
                    [CelType.String, CelType.String, CelType.Int],
                    CelType.ListOf(CelType.String),
                    static (text, pattern, limit) => FindAll(text, pattern, limit.AsInt < 0 ? null : (int)Math.Min(limit.AsInt, int.MaxValue)),
                    Cost)),
        ],
    };

    private static CelValue Find(CelValue text, CelValue pattern)
    {
        var compiled = CelPatterns.Get(pattern.AsText);
        return compiled.IsUsable ? CelValue.Of(compiled.Find(text.AsText) ?? "") : Unusable(compiled);
    }

    private static CelValue FindAll(CelValue text, CelValue pattern, int? limit)
    {
        var compiled = CelPatterns.Get(pattern.AsText);
        return compiled.IsUsable
            ? CelValue.ListOf([.. compiled.FindAll(text.AsText, limit).Select(static found => CelValue.Of(found))])
            : Unusable(compiled);
    }

    private static CelValue Unusable(Re2Pattern pattern) => CelValue.Of(CelError.Invalid($"the pattern is not RE2: {pattern.Problem}"));
}
